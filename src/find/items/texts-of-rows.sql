-- What rows of a list show of some items and is not in the columns; of long texts the beginning.
SELECT
  item, form, address, substringUTF8(title, 1, {title:UInt32}) AS title, substringUTF8(text, 1, {length:UInt32}) AS text,
  lengthUTF8(text) > {length:UInt32} AS cut
FROM refrain.items FINAL
WHERE item IN {items:Array(UInt64)}
