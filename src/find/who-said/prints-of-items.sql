SELECT item AS key, shingles
FROM refrain.link_prints FINAL
WHERE item IN {items:Array(UInt64)}
