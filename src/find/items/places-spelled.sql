-- Where in the layer's parts a word as it is spelt fits the pattern (RE2, of a whole word): offsets of 4 bytes, little-
-- endian, in no order. The list of all words, which the index has, is asked instead of the texts.
SELECT {pattern:String} AS key, _part AS part, base64Encode(reinterpretAsString(groupArray(toUInt32(_part_offset)))) AS offsets
FROM refrain.layer_words
WHERE made_by = {made_by:String} AND hasAnyTokens(words, (
  SELECT groupUniqArray(token) FROM mergeTreeTextIndex('refrain', 'layer_words', 'by_word') WHERE match(token, {pattern:String})
))
GROUP BY _part
