-- The first item of each outlet in a cluster, by time: the first `most` of them, and those of outlets that are asked for.
SELECT item, outlet, published_ms, form, words
FROM (
  SELECT outlet, argMin(i.item, (i.published, i.item)) AS item, min(i.published) AS published_ms,
    argMin(i.kind, (i.published, i.item)) AS form, argMin(l.text, (i.published, i.item)) AS words,
    row_number() OVER (ORDER BY published_ms, item) AS place
  FROM (SELECT item, outlet, published_ms AS published, form AS kind FROM refrain.items FINAL WHERE form != 'share' AND item IN (
    SELECT item FROM refrain.link_items FINAL WHERE text IN (
      SELECT text FROM refrain.link_texts FINAL WHERE first != 0 AND family = {family:UInt64}
    )
  )) AS i
  INNER JOIN (
    SELECT item, text FROM refrain.link_items FINAL WHERE text IN (
      SELECT text FROM refrain.link_texts FINAL WHERE first != 0 AND family = {family:UInt64}
    )
  ) AS l ON l.item = i.item
  GROUP BY outlet
)
WHERE place <= {most:UInt32} OR outlet IN {asked:Array(String)}
ORDER BY place
