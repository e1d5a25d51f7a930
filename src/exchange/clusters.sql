-- Members of every cluster of two items or more, first in our data first.
SELECT c.cluster AS cluster, i.item AS item, i.outlet AS outlet, i.published_ms AS published, i.form AS form, f.words AS words, i.address AS address
FROM (
  SELECT item, version, outlet, published_ms, form, address
  FROM refrain.items FINAL
  WHERE published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
) AS i
INNER JOIN (
  SELECT item, family AS cluster FROM refrain.clustered
) AS c ON c.item = i.item
INNER JOIN (
  SELECT item, version, words FROM refrain.layer_fingerprints FINAL WHERE made_by = {fingerprints:String} AND exact != 0
) AS f ON f.item = i.item AND f.version = i.version
WHERE c.cluster IN (
  SELECT family FROM refrain.clustered GROUP BY family HAVING count() >= 2
)
ORDER BY cluster, published, item
