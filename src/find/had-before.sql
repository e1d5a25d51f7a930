-- Whether an outlet had the very words of one of its items before it, shares by the platform's own means aside.
WITH
  (SELECT tuple(outlet, published_ms, item) FROM refrain.items FINAL WHERE item = {item:UInt64}) AS own,
  (SELECT text FROM refrain.link_items FINAL WHERE item = {item:UInt64}) AS words
SELECT count() > 0 AS had
FROM refrain.items FINAL
WHERE outlet = own.1 AND form != 'share' AND (published_ms, item) < (own.2, own.3)
  AND item IN (SELECT item FROM refrain.link_items FINAL WHERE text = words AND text != 0)
