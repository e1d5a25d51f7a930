SELECT
  i.item AS item, outlet, published_ms AS published, stated, l.language AS language, i.language AS language_stated, form,
  title, text, address, message, sha256 AS evidence_sha256, locator AS evidence_locator
FROM (
  SELECT * FROM refrain.items FINAL
  WHERE published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
    AND (empty({outlets:Array(String)}) OR outlet IN {outlets:Array(String)})
) AS i
LEFT JOIN (
  SELECT item, version, language FROM refrain.layer_languages FINAL WHERE made_by = {languages:String}
) AS l ON l.item = i.item AND l.version = i.version
ORDER BY published_ms, item
