SELECT count() AS readings
FROM refrain.imports FINAL
WHERE sha256 = {sha256:String} AND part = {part:String} AND recorded_ms < {recorded_ms:UInt64}
