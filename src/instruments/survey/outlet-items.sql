-- Items per outlet.
SELECT outlet, count() AS items
FROM refrain.items FINAL
WHERE published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
GROUP BY outlet
ORDER BY outlet
