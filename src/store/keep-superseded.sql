-- Before a new version takes an item's place, the one that stands there is kept among the earlier ones.
INSERT INTO refrain.earlier
SELECT *
FROM refrain.items FINAL
WHERE item IN {items:Array(UInt64)}
