-- The first items by id that each narrative's queries matched. Ids are hashes, so that the lowest hundred of a
-- narrative lie under a bound that its number of matches foretells: only what lies there is looked up and sorted.
SELECT place, arraySlice(arraySort(groupArray(item)), 1, 100) AS items
FROM (
  SELECT c.item AS item, c.places AS places
  FROM (
    SELECT item, version, arrayFilter(one -> item <= {bounds:Array(UInt64)}[one + 1], narratives) AS places
    FROM refrain.layer_codes FINAL
    WHERE made_by = {codes:String} AND notEmpty(places)
  ) AS c
  INNER JOIN (
    SELECT item, version
    FROM refrain.items FINAL
    WHERE published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
  ) AS i ON i.item = c.item AND i.version = c.version
)
ARRAY JOIN places AS place
GROUP BY place
ORDER BY place
SETTINGS join_algorithm = 'full_sorting_merge'
