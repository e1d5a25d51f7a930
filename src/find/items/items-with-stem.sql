-- Items, 8 bytes each and little-endian as their versions are, that have a word with the stem: for when parts change
-- under whoever asks for places in them.
SELECT
  {stem:String} AS key, base64Encode(reinterpretAsString(groupArray(item))) AS items,
  base64Encode(reinterpretAsString(groupArray(version))) AS versions
FROM refrain.layer_words
WHERE made_by = {made_by:String} AND hasAnyTokens(stems, [{stem:String}])
