-- Items by language and form. Without a version of the layer `languages`, by the language that their source states.
SELECT
  if({languages:String} = '', i.language, l.language) AS language, form, count() AS items,
  countIf(notEmpty(l.also)) AS mixed, countIf(l.disguised > 0) AS disguised,
  countIf(i.language != '' AND l.identified != '' AND i.language != l.identified) AS otherwise
FROM (
  SELECT item, version, language, form FROM refrain.items FINAL
  WHERE published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
) AS i
LEFT JOIN (
  SELECT item, version, language, identified, also, disguised
  FROM refrain.layer_languages FINAL WHERE made_by = {languages:String}
) AS l ON l.item = i.item AND l.version = i.version
GROUP BY language, form
ORDER BY language, form
