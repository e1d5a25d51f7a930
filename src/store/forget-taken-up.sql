-- What an item was read from is set aside no more. Comes after the item is in, so that a kill between leaves both.
DELETE FROM refrain.set_aside
WHERE sha256 = {sha256:String} AND recorded_ms = {recorded_ms:UInt64} AND code != 'redacted' AND locator IN (
  SELECT locator FROM refrain.items WHERE sha256 = {sha256:String}
  UNION ALL
  SELECT locator FROM refrain.earlier WHERE sha256 = {sha256:String}
  UNION ALL
  SELECT locator FROM refrain.places WHERE sha256 = {sha256:String}
)
