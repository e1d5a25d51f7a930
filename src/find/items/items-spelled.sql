-- Items, 8 bytes each and little-endian as their versions are, of which a word as it is spelt fits the pattern (RE2, of a
-- whole word): for when parts change under whoever asks for places in them.
SELECT
  {pattern:String} AS key, base64Encode(reinterpretAsString(groupArray(item))) AS items,
  base64Encode(reinterpretAsString(groupArray(version))) AS versions
FROM refrain.layer_words
WHERE made_by = {made_by:String} AND hasAnyTokens(words, (
  SELECT groupUniqArray(token) FROM mergeTreeTextIndex('refrain', 'layer_words', 'by_word') WHERE match(token, {pattern:String})
))
