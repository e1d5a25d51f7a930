-- Everywhere in the evidence that these items stand, also where a later reading kept them out after they were removed.
SELECT sha256, locator
FROM (
  SELECT sha256, locator FROM refrain.items FINAL WHERE item IN {items:Array(UInt64)}
  UNION ALL
  SELECT sha256, locator FROM refrain.earlier FINAL WHERE item IN {items:Array(UInt64)}
  UNION ALL
  SELECT sha256, locator FROM refrain.places FINAL WHERE item IN {items:Array(UInt64)}
  UNION ALL
  SELECT sha256, locator FROM refrain.set_aside FINAL
  WHERE code = 'redacted' AND multiSearchAny(reason, {ids:Array(String)})
)
GROUP BY sha256, locator
ORDER BY sha256, locator
