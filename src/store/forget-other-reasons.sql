-- Of places that were set aside anew, the reasons of before.
DELETE FROM refrain.set_aside
WHERE sha256 = {sha256:String} AND recorded_ms = {recorded_ms:UInt64} AND locator IN {locators:Array(String)}
  AND concat(locator, ' ', code) NOT IN {stands:Array(String)}
