-- Every version of these items.
SELECT item, outlet, published_ms, title, text
FROM (
  SELECT item, outlet, published_ms, title, text, version FROM refrain.items FINAL WHERE item IN {items:Array(UInt64)}
  UNION ALL
  SELECT item, outlet, published_ms, title, text, version FROM refrain.earlier FINAL WHERE item IN {items:Array(UInt64)}
)
ORDER BY item, published_ms, version
