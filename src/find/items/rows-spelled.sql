-- Items of which a word as it is spelt fits the pattern (RE2, of a whole word), with their versions: 8 bytes each, little-
-- endian, in no order. The list of all words, which the index has, is asked instead of the texts.
SELECT base64Encode(reinterpretAsString(groupArray(item))) AS items, base64Encode(reinterpretAsString(groupArray(version))) AS versions
FROM refrain.layer_words
WHERE made_by = {made_by:String} AND hasAnyTokens(words, (
  SELECT groupUniqArray(token) FROM mergeTreeTextIndex('refrain', 'layer_words', 'by_word') WHERE match(token, {pattern:String})
))
GROUP BY bitShiftRight(item, 61)
