-- Items per cell and local day; a cell is what outlets of the same sets are put into, as in daily-matches.sql. One row a
-- cell: days since 1970, and the items of each. By outlet it would be a hundred times as many days as anybody is shown.
SELECT cell, groupArray(day) AS days, groupArray(n) AS items
FROM (
  SELECT
    transform(toString(outlet), {outlets:Array(String)}, {cells:Array(UInt16)}, toUInt16(0)) AS cell,
    toInt32(toDate(fromUnixTimestamp64Milli(published_ms), {zone:String})) AS day,
    toUInt32(count()) AS n
  FROM refrain.items FINAL
  WHERE published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
  GROUP BY cell, day
  ORDER BY cell, day
)
GROUP BY cell
ORDER BY cell
