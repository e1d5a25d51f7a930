-- Of each outlet the time of its latest item, and of its latest that is not after `now_ms`: 0 where there is none.
SELECT
  outlet, max(published_ms) AS latest_ms,
  maxIf(published_ms, published_ms <= {now_ms:Int64}) AS known_ms
FROM refrain.items FINAL
WHERE published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
GROUP BY outlet
ORDER BY outlet
