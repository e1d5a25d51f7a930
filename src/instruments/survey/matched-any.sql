-- Items that any query matched.
SELECT count() AS items
FROM (
  SELECT item, version
  FROM refrain.layer_codes FINAL
  WHERE made_by = {codes:String} AND notEmpty(narratives)
) AS c
INNER JOIN (
  SELECT item, version
  FROM refrain.items FINAL
  WHERE published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
) AS i ON i.item = c.item AND i.version = c.version
