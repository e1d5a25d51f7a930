SELECT toString(version) AS version_key, sha256, locator
FROM refrain.places FINAL
WHERE item = {item:UInt64}
ORDER BY version_key, sha256, locator
