-- Items of an outlet by the language that they count as.
SELECT language, count() AS items
FROM refrain.layer_languages FINAL
WHERE made_by = {languages:String} AND (item, version) IN (
  SELECT item, version FROM refrain.items FINAL
  WHERE outlet = {outlet:String} AND published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
)
GROUP BY language
ORDER BY items DESC, language
