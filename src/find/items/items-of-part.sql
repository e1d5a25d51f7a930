-- The items of a part, with their versions and offsets: 8, 8 and 4 bytes each, little-endian, in base64. None, when the part
-- was merged into another since.
SELECT
  base64Encode(reinterpretAsString(groupArray(item))) AS items,
  base64Encode(reinterpretAsString(groupArray(version))) AS versions,
  base64Encode(reinterpretAsString(groupArray(toUInt32(_part_offset)))) AS offsets
FROM refrain.layer_words
WHERE made_by = {made_by:String} AND _part = {part:String}
HAVING count() > 0
