-- Readings that came to their end.
SELECT sha256, recorded_ms
FROM refrain.imports FINAL
WHERE finished
ORDER BY recorded_ms, sha256
