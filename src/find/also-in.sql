-- The outlets that have the text of an item's family, each with the item by which it had it first, in order of time. Shares
-- by the platform's own means count for an outlet only where it has nothing else.
WITH
  mine AS (
    SELECT family FROM refrain.link_texts FINAL
    WHERE first != 0 AND text IN (SELECT text FROM refrain.link_items FINAL WHERE item = {item:UInt64} AND text != 0)
  ),
  texts AS (SELECT text FROM refrain.link_texts FINAL WHERE first != 0 AND family IN (SELECT family FROM mine))
SELECT
  toString((SELECT any(family) FROM mine)) AS cluster, outlet, entry.1 AS published_ms, entry.2 AS item, entry.3 AS form,
  toString(entry.4) AS words, n AS items, sum(n) OVER () AS all_items, countIf(only_shares = 0) OVER () AS all_outlets,
  only_shares
FROM (
  SELECT
    outlet, count() AS n, countIf(form != 'share') = 0 AS only_shares,
    if(
      only_shares,
      min(tuple(published_ms, item, form, text)),
      minIf(tuple(published_ms, item, form, text), form != 'share')
    ) AS entry
  FROM (
    SELECT item, outlet, published_ms, form FROM refrain.items FINAL
    WHERE item IN (SELECT item FROM refrain.link_items FINAL WHERE text IN (SELECT text FROM texts))
  ) AS i
  INNER JOIN (
    SELECT item, text FROM refrain.link_items FINAL WHERE text IN (SELECT text FROM texts)
  ) AS l ON l.item = i.item
  GROUP BY outlet
)
ORDER BY only_shares, published_ms, item
LIMIT {limit:UInt32}
