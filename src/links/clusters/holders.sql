-- The texts that are found under each of the keys: how many, and the lowest.
SELECT key, count() AS count, groupArraySorted(129)(text) AS texts
FROM (
  SELECT DISTINCT key, text
  FROM refrain.link_keys
  WHERE key IN {keys:Array(UInt64)}
    AND text NOT IN (SELECT text FROM refrain.link_texts FINAL WHERE first = 0)
)
GROUP BY key
ORDER BY key
