-- What stands beside items of a cluster: title, address and language.
SELECT i.item AS item, i.title AS title, i.address AS address, l.language AS language
FROM (
  SELECT item, version, substringUTF8(title, 1, 200) AS title, address FROM refrain.items FINAL WHERE item IN {items:Array(UInt64)}
) AS i
LEFT JOIN (
  SELECT item, version, language FROM refrain.layer_languages FINAL
  WHERE made_by = {languages:String} AND item IN {items:Array(UInt64)}
) AS l ON l.item = i.item AND l.version = i.version
ORDER BY item
