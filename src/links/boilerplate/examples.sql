SELECT item, title, text
FROM refrain.items FINAL
WHERE item IN {items:Array(UInt64)}
ORDER BY item
