SELECT
  sha256, recorded_ms, part, file, step, slices, aside_bytes, finished, rows, items, versions, merged, known, quarantined,
  anew, brought
FROM refrain.imports FINAL
WHERE sha256 = {sha256:String} AND recorded_ms = {recorded_ms:UInt64}
