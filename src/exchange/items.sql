SELECT
  item, outlet, published_ms AS published, stated, language, form, title, text, address, message,
  sha256 AS evidence_sha256, locator AS evidence_locator
FROM refrain.items FINAL
WHERE published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
ORDER BY published_ms, item
