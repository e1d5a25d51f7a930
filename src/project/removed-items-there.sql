SELECT DISTINCT item
FROM (
  SELECT item FROM refrain.items FINAL WHERE item IN {items:Array(UInt64)}
  UNION ALL
  SELECT item FROM refrain.earlier FINAL WHERE item IN {items:Array(UInt64)}
)
ORDER BY item
