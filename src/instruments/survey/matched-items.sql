-- The first 1,000 items by id that each narrative's queries matched, and the items that any matched.
SELECT narrative, arraySort(groupArraySorted(1000)(item)) AS items, count() AS n
FROM (
  SELECT c.item AS item, arrayJoin(arrayPushBack(c.narratives, '')) AS narrative
  FROM (
    SELECT item, version, narratives
    FROM refrain.layer_codes FINAL
    WHERE made_by = {codes:String} AND notEmpty(narratives)
  ) AS c
  INNER JOIN (
    SELECT item, version
    FROM refrain.items FINAL
    WHERE published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
  ) AS i ON i.item = c.item AND i.version = c.version
)
GROUP BY narrative
ORDER BY narrative
