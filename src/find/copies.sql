-- The other items of an item's family: copies and near copies.
WITH mine AS (
  SELECT family FROM refrain.link_texts FINAL
  WHERE first != 0 AND text IN (SELECT text FROM refrain.link_items FINAL WHERE item = {item:UInt64} AND text != 0)
)
SELECT item, outlet, published_ms, form
FROM refrain.items FINAL
WHERE item != {item:UInt64} AND item IN (
  SELECT item FROM refrain.link_items FINAL
  WHERE text IN (SELECT text FROM refrain.link_texts FINAL WHERE first != 0 AND family IN (SELECT family FROM mine))
)
ORDER BY published_ms, item
LIMIT {limit:UInt32}
