-- How many items have one of these texts, in how many outlets, and which original (no share) was the first.
SELECT
  count() AS items,
  uniqExact(outlet) AS outlets,
  countIf(form = 'share') AS shares,
  minIf(published_ms, form != 'share') AS first_ms,
  uniqExactIf(outlet, form != 'share' AND published_ms = (
    SELECT min(published_ms) FROM refrain.items FINAL
    WHERE form != 'share' AND item IN (SELECT item FROM refrain.link_items FINAL WHERE text IN {texts:Array(UInt64)})
  )) AS outlets_at_first
FROM refrain.items FINAL
WHERE item IN (SELECT item FROM refrain.link_items FINAL WHERE text IN {texts:Array(UInt64)})
