-- Items that came into the project after an instant, per outlet: a new version of an item that was there before is none.
SELECT outlet, count() AS items, min(published_ms) AS first_ms, max(published_ms) AS last_ms
FROM refrain.items FINAL
WHERE recorded_ms > {since_ms:Int64}
  AND published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
  AND item NOT IN (SELECT item FROM refrain.earlier WHERE recorded_ms <= {since_ms:Int64})
GROUP BY outlet
ORDER BY outlet
