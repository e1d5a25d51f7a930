-- The texts of every cluster in which an item had a text that it has no more, and whether they are such a text.
WITH left_behind AS (
  SELECT DISTINCT text
  FROM refrain.link_items FINAL
  WHERE text != 0 AND (item, text) NOT IN (SELECT item, text FROM refrain.link_prints FINAL)
)
SELECT text, text IN (SELECT text FROM left_behind) AS is_left
FROM refrain.link_texts FINAL
WHERE first != 0 AND cluster IN (
  SELECT cluster FROM refrain.link_texts FINAL WHERE first != 0 AND text IN (SELECT text FROM left_behind)
)
ORDER BY text
