-- Of some places of a content, those that an item was read from.
SELECT DISTINCT locator, toString(item) AS item
FROM (
  SELECT locator, item FROM refrain.items FINAL
  WHERE sha256 = {sha256:String} AND locator IN {locators:Array(String)}
  UNION ALL
  SELECT locator, item FROM refrain.earlier FINAL
  WHERE sha256 = {sha256:String} AND locator IN {locators:Array(String)}
  UNION ALL
  SELECT locator, item FROM refrain.places FINAL
  WHERE sha256 = {sha256:String} AND locator IN {locators:Array(String)}
)
ORDER BY locator, item
