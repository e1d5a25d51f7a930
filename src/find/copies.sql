-- The other items of an item's cluster.
SELECT item, outlet, published_ms, form
FROM refrain.items FINAL
WHERE item != {item:UInt64} AND item IN (
  SELECT item FROM refrain.link_clusters FINAL
  WHERE made_by = {clusters:String} AND cluster IN (
    SELECT cluster FROM refrain.link_clusters FINAL WHERE made_by = {clusters:String} AND item = {item:UInt64}
  )
)
ORDER BY published_ms, item
LIMIT 500
