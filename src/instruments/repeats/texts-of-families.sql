-- Every text of some families, with the shingles of the lowest item that has it.
SELECT t.family AS family, t.text AS text, p.shingles AS shingles
FROM (
  SELECT text, first, family FROM refrain.link_texts FINAL WHERE first != 0 AND family IN {families:Array(UInt64)}
) AS t
INNER JOIN (
  SELECT item, shingles
  FROM refrain.link_prints FINAL
  WHERE item IN (SELECT first FROM refrain.link_texts FINAL WHERE first != 0 AND family IN {families:Array(UInt64)})
) AS p ON p.item = t.first
ORDER BY family, text
