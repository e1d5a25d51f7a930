-- Items as they stand, with the first 280 characters of their text.
SELECT
  i.item AS item, toString(i.version) AS version_key, outlet, published_ms, stated, title, excerpt, l.language AS language,
  form, address, message, sha256, locator, recorded_ms
FROM (
  SELECT
    item, version, outlet, published_ms, stated, title, substringUTF8(text, 1, 280) AS excerpt, form, address, message,
    sha256, locator, recorded_ms
  FROM refrain.items FINAL
  WHERE item IN {items:Array(UInt64)}
) AS i
LEFT JOIN (
  SELECT item, version, language FROM refrain.layer_languages FINAL
  WHERE made_by = {languages:String} AND item IN {items:Array(UInt64)}
) AS l ON l.item = i.item AND l.version = i.version
ORDER BY item
