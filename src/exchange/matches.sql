-- Each narrative whose queries match with each item they match.
SELECT {narratives:Array(String)}[place + 1] AS narrative, i.item AS item, i.outlet AS outlet, i.published_ms AS published, l.language AS language, i.address AS address
FROM (
  SELECT item, version, narratives FROM refrain.layer_codes FINAL
  WHERE made_by = {codes:String} AND notEmpty(narratives)
) AS c
INNER JOIN (
  SELECT item, version, outlet, published_ms, address
  FROM refrain.items FINAL
  WHERE published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
    AND (empty({outlets:Array(String)}) OR outlet IN {outlets:Array(String)})
) AS i ON i.item = c.item AND i.version = c.version
LEFT JOIN (
  SELECT item, version, language FROM refrain.layer_languages FINAL WHERE made_by = {languages:String}
) AS l ON l.item = i.item AND l.version = i.version
ARRAY JOIN c.narratives AS place
ORDER BY narrative, published, item
