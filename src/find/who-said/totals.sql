-- How many items have one of these texts, in how many outlets, and when the first original (no share) came of those that
-- have it whole.
SELECT
  count() AS items,
  uniqExact(i.outlet) AS outlets,
  countIf(i.form = 'share') AS shares,
  countIf(l.is_whole AND i.form != 'share') AS originals_whole,
  minIf(i.published_ms, l.is_whole AND i.form != 'share') AS first_ms
FROM (
  SELECT item, text IN {whole:Array(UInt64)} AS is_whole
  FROM refrain.link_items FINAL
  WHERE text IN {texts:Array(UInt64)}
) AS l
INNER JOIN (
  SELECT item, outlet, form, published_ms
  FROM refrain.items FINAL
  WHERE item IN (SELECT item FROM refrain.link_items FINAL WHERE text IN {texts:Array(UInt64)})
) AS i ON i.item = l.item
