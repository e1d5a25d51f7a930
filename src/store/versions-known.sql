-- What the store has of these items: every version with the evidence it was read from.
SELECT item, version, sha256, locator, recorded_ms, 1 AS current
FROM refrain.items FINAL
WHERE item IN {items:Array(UInt64)}
UNION ALL
SELECT item, version, sha256, locator, recorded_ms, 0 AS current
FROM refrain.earlier FINAL
WHERE item IN {items:Array(UInt64)}
ORDER BY item, version
