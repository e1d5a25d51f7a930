-- How many items and outlets a cluster has, and how many outlets state the earliest time; shares are no outlet's own.
SELECT
  sum(all_items) AS items,
  max(latest) AS last_ms,
  countIf(own > 0) AS outlets,
  maxIf(earliest, own > 0) AS joined_ms,
  arrayCount(each -> each = arrayMin(firsts), groupArrayIf(earliest, own > 0) AS firsts) AS outlets_at_first
FROM (
  SELECT outlet, count() AS all_items, max(published_ms) AS latest, countIf(form != 'share') AS own,
    minIf(published_ms, form != 'share') AS earliest
  FROM refrain.items FINAL
  WHERE item IN (
    SELECT item FROM refrain.link_items FINAL WHERE text IN (
      SELECT text FROM refrain.link_texts FINAL WHERE first != 0 AND family = {family:UInt64}
    )
  )
  GROUP BY outlet
)
