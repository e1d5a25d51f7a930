-- Items outside the span, and items of which more than one version was seen.
SELECT
  (SELECT count() FROM refrain.items FINAL WHERE published_ms < {from_ms:Int64} OR published_ms >= {to_ms:Int64}) AS outside,
  (
    SELECT uniqExact(item) FROM refrain.earlier
    WHERE (item, version) NOT IN (SELECT item, version FROM refrain.items FINAL WHERE item IN (SELECT item FROM refrain.earlier))
  ) AS changed
