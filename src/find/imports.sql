-- Every reading of a file, oldest first.
SELECT file, sha256, recorded_ms AS recordedMs, finished, rows, items, versions, merged, known, quarantined
FROM refrain.imports FINAL
ORDER BY recorded_ms, sha256
