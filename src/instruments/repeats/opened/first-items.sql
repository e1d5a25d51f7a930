-- The first items of a cluster's family, by time: whatever their length, form and time, without their texts.
SELECT i.item AS item, i.outlet AS outlet, i.published_ms AS published_ms, i.form AS form, l.text AS words
FROM (SELECT item, outlet, published_ms, form FROM refrain.items FINAL WHERE item IN (
  SELECT item FROM refrain.link_items FINAL WHERE text IN (
    SELECT text FROM refrain.link_texts FINAL WHERE first != 0 AND family = {family:UInt64}
  )
)) AS i
INNER JOIN (
  SELECT item, text FROM refrain.link_items FINAL WHERE text IN (
    SELECT text FROM refrain.link_texts FINAL WHERE first != 0 AND family = {family:UInt64}
  )
) AS l ON l.item = i.item
ORDER BY published_ms, item
LIMIT {limit:UInt32}
