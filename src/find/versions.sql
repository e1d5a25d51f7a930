-- Every version of an item, the present one first.
SELECT
  item, toString(version) AS version_key, current, outlet, identity, published_ms, stated, title, text, language, form,
  address, message, sha256, locator, recorded_ms, passages
FROM (
  SELECT *, 1 AS current FROM refrain.items FINAL WHERE item = {item:UInt64}
  UNION ALL
  SELECT *, 0 AS current FROM refrain.earlier FINAL
  WHERE item = {item:UInt64} AND version NOT IN (SELECT version FROM refrain.items FINAL WHERE item = {item:UInt64})
)
ORDER BY current DESC, recorded_ms DESC, version_key
