-- What the texts of a few items are compared by.
SELECT item, shingles
FROM refrain.link_prints FINAL
WHERE item IN {items:Array(UInt64)}
ORDER BY item
