-- Item and version (8 bytes each, little-endian) of all items of which a word is found by the stem, in no order.
SELECT base64Encode(groupConcat(concat(reinterpretAsFixedString(item), reinterpretAsFixedString(version)))) AS records
FROM refrain.layer_words
WHERE made_by = {made_by:String} AND hasAnyTokens(stems, {stems:Array(String)})
GROUP BY bitShiftRight(item, 59)
