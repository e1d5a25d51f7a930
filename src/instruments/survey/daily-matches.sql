-- Items per narrative, cell and local day that a query of the narrative matched; a cell is what outlets of the same sets
-- are put into. One row a narrative and cell: days since 1970, and the items of each.
SELECT narrative, cell, groupArray(day) AS days, groupArray(n) AS items
FROM (
  SELECT
    narrative,
    transform(toString(i.outlet), {outlets:Array(String)}, {cells:Array(String)}, '') AS cell,
    toInt32(toDate(fromUnixTimestamp64Milli(i.published_ms), {zone:String})) AS day,
    toUInt32(count()) AS n
  FROM (
    SELECT item, version, narratives
    FROM refrain.layer_codes FINAL
    WHERE made_by = {codes:String} AND notEmpty(narratives)
  ) AS c
  INNER JOIN (
    SELECT item, version, outlet, published_ms
    FROM refrain.items FINAL
    WHERE published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
  ) AS i ON i.item = c.item AND i.version = c.version
  ARRAY JOIN c.narratives AS narrative
  GROUP BY narrative, cell, day
  ORDER BY narrative, cell, day
)
GROUP BY narrative, cell
ORDER BY narrative, cell
