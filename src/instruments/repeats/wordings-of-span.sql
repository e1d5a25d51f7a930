-- Which outlet put out which text of each cluster, once or again, by cluster and time: one row a cluster, outlet and
-- text. A cluster is a family of copies and near copies or, where only exact ones count, all items with one text.
SELECT
  cluster, row.1 AS outlet, row.2 AS text, row.3 AS item, row.4 AS first_ms, row.5 AS last_ms, row.6 AS form,
  row.7 AS items, row.8 AS shares
FROM (
  SELECT cluster, groupArray((outlet, text, item, first_ms, last_ms, form, items, shares)) AS rows
  FROM (
    SELECT
      t.cluster AS cluster, i.outlet AS outlet, l.text AS text,
      argMinIf(i.item, (i.published_ms, i.item), i.counted) AS item,
      minIf(i.published_ms, i.counted) AS first_ms,
      maxIf(i.published_ms, i.counted) AS last_ms,
      argMinIf(i.form, (i.published_ms, i.item), i.counted) AS form,
      countIf(i.counted) AS items,
      countIf(i.form = 'share') AS shares
    FROM (
      SELECT item, outlet, published_ms, form, {shares:Bool} OR form != 'share' AS counted
      FROM refrain.items FINAL
      WHERE published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
    ) AS i
    INNER JOIN (SELECT item, text FROM refrain.link_items FINAL WHERE text != 0 AND words >= {min_words:UInt32}) AS l ON l.item = i.item
    INNER JOIN (
      SELECT text, if({exact:Bool}, first, family) AS cluster FROM refrain.link_texts FINAL WHERE first != 0
    ) AS t ON t.text = l.text
    GROUP BY cluster, outlet, text
  )
  GROUP BY cluster
  HAVING sum(items) + if({shares:Bool}, 0, sum(shares)) >= 2
)
ARRAY JOIN rows AS row
ORDER BY cluster, first_ms, item
