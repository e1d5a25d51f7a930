-- Texts by their keys, with the shingles and the number of seeds of the lowest item that has each.
SELECT t.text AS text, t.first AS first, t.family AS family, t.cluster AS cluster, p.shingles AS shingles, p.seeds AS seeds
FROM (
  SELECT text, first, family, cluster
  FROM refrain.link_texts FINAL
  WHERE text IN {texts:Array(UInt64)} AND first != 0
) AS t
INNER JOIN (
  SELECT item, shingles, intDiv(length(base64Decode(seeds)), 4) AS seeds
  FROM refrain.link_prints FINAL
  WHERE item IN (SELECT first FROM refrain.link_texts FINAL WHERE text IN {texts:Array(UInt64)} AND first != 0)
) AS p ON p.item = t.first
ORDER BY text
