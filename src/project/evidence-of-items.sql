-- How many rows of items rest on each content.
SELECT sha256, count() AS rows
FROM (
  SELECT sha256 FROM refrain.items FINAL
  UNION ALL
  SELECT sha256 FROM refrain.earlier FINAL
  UNION ALL
  SELECT sha256 FROM refrain.places FINAL
)
GROUP BY sha256
ORDER BY sha256
