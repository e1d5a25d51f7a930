-- Readings that set something aside which may be read better one day.
SELECT sha256, recorded_ms, count() AS rows
FROM refrain.set_aside FINAL
WHERE code NOT IN {without:Array(String)}
GROUP BY sha256, recorded_ms
ORDER BY recorded_ms, sha256
