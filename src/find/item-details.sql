-- Items as they stand, with the first 280 characters of their text.
SELECT
  item, toString(version) AS version_key, outlet, published_ms, stated, title, substringUTF8(text, 1, 280) AS excerpt,
  language, form, address, message, sha256, locator, recorded_ms
FROM refrain.items FINAL
WHERE item IN {items:Array(UInt64)}
ORDER BY item
