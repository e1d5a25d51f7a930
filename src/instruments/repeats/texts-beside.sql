-- The texts of some chains, at most `most` of each, those that were known first, with the shingles of the lowest item
-- that has each.
SELECT t.cluster AS chain, t.family AS family, t.text AS text, p.shingles AS shingles
FROM (
  SELECT text, first, family, cluster
  FROM refrain.link_texts FINAL
  WHERE first != 0 AND cluster IN {chains:Array(UInt64)}
  ORDER BY cluster, first
  LIMIT {most:UInt32} BY cluster
) AS t
INNER JOIN (
  SELECT item, shingles
  FROM refrain.link_prints FINAL
  WHERE item IN (SELECT first FROM refrain.link_texts FINAL WHERE first != 0 AND cluster IN {chains:Array(UInt64)})
) AS p ON p.item = t.first
ORDER BY chain, text
