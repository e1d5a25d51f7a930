-- Which narratives match items of a cluster, by their places in the codebook, and how many items each.
WITH members AS (
  SELECT item FROM refrain.link_items FINAL WHERE text IN (
    SELECT text FROM refrain.link_texts FINAL WHERE first != 0 AND family = {family:UInt64}
  )
)
SELECT narrative, count() AS items
FROM (
  SELECT item, version FROM refrain.items FINAL WHERE item IN (SELECT item FROM members)
) AS i
INNER JOIN (
  SELECT item, version, arrayJoin(narratives) AS narrative FROM refrain.layer_codes FINAL
  WHERE made_by = {codes:String} AND item IN (SELECT item FROM members) AND notEmpty(narratives)
) AS c ON c.item = i.item AND c.version = i.version
GROUP BY narrative
ORDER BY items DESC, narrative
