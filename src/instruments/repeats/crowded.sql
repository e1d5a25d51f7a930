-- Keys (phrases and samples of phrases) that more than so many texts have: under one, texts were compared with the
-- shortest of them, not each with each. Texts that no item has any more are left out.
WITH often AS (
  -- Rows may stand double until they are merged: what is too many is counted exactly below.
  SELECT key
  FROM refrain.link_keys
  GROUP BY key
  HAVING count() > {most:UInt32}
  SETTINGS optimize_aggregation_in_order = 1
)
SELECT count() AS keys
FROM (
  SELECT key
  FROM refrain.link_keys
  WHERE key IN (SELECT key FROM often)
    AND text NOT IN (SELECT text FROM refrain.link_texts FINAL WHERE first = 0)
  GROUP BY key
  HAVING uniqExact(text) > {most:UInt32}
  SETTINGS optimize_aggregation_in_order = 1
)
