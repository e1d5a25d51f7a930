DELETE FROM refrain.set_aside WHERE sha256 = {sha256:String} AND recorded_ms = {recorded_ms:UInt64}
