-- What was set aside at the last reading of each part of a file, by reason; an example place each.
SELECT
  code,
  argMin(reason, (file, locator, reason)) AS reason,
  argMin(hint, (file, locator, hint)) AS hint,
  count() AS rows,
  min(concat(file, ' ', locator)) AS example
FROM refrain.set_aside FINAL
WHERE (sha256, recorded_ms) IN (SELECT sha256, max(recorded_ms) FROM refrain.imports GROUP BY sha256, part)
GROUP BY code
ORDER BY rows DESC, code
