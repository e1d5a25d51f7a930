-- Items of which a word is found by the stem, with their versions: 8 bytes each, little-endian, in no order. A stem that
-- half of a million items have takes 0.1 s.
SELECT base64Encode(reinterpretAsString(groupArray(item))) AS items, base64Encode(reinterpretAsString(groupArray(version))) AS versions
FROM refrain.layer_words
WHERE made_by = {made_by:String} AND hasAnyTokens(stems, [{stem:String}])
GROUP BY bitShiftRight(item, 61)
