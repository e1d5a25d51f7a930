-- How many keys that more than so many texts have are keys of these texts.
SELECT count() AS keys
FROM (
  SELECT key
  FROM refrain.link_keys
  WHERE key IN (SELECT key FROM refrain.link_keys WHERE text IN {texts:Array(UInt64)})
  GROUP BY key
  HAVING uniqExact(text) > {most:UInt32}
)
