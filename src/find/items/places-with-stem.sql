-- Where in the layer's parts a word is found by the stem: offsets of 4 bytes, little-endian, in no order. Neither the words
-- nor the ids are read for it. What is asked of several stems is joined from several of these.
SELECT {stem:String} AS key, _part AS part, base64Encode(reinterpretAsString(groupArray(toUInt32(_part_offset)))) AS offsets
FROM refrain.layer_words
WHERE made_by = {made_by:String} AND hasAnyTokens(stems, [{stem:String}])
GROUP BY _part
