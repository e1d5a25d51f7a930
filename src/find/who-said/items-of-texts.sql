-- The items that have one of these texts, earliest first. Where there are many, what came at the time of the first original
-- is always among them, and those that have it whole before others.
SELECT l.text AS print, i.item AS item, i.outlet AS outlet, i.published_ms AS published_ms, i.form AS form,
  i.language AS language, i.title AS title, i.text AS text, i.address AS address,
  i.passages AS passages
FROM (
  SELECT item, text FROM refrain.link_items FINAL WHERE text IN {texts:Array(UInt64)}
) AS l
INNER JOIN (
  SELECT item, outlet, published_ms, form, language, title, text, address, passages
  FROM refrain.items FINAL
  WHERE item IN (SELECT item FROM refrain.link_items FINAL WHERE text IN {texts:Array(UInt64)})
  ORDER BY
    (item IN (SELECT item FROM refrain.link_items FINAL WHERE text IN {whole:Array(UInt64)}) AS is_whole)
      AND form != 'share' AND published_ms = {first_ms:Int64} DESC,
    is_whole DESC, published_ms, item
  LIMIT {limit:UInt32}
) AS i ON i.item = l.item
ORDER BY published_ms, item
