SELECT l.language AS language, l.identified AS identified, l.also AS also, l.disguised AS disguised
FROM (
  SELECT item, version, language, identified, also, disguised FROM refrain.layer_languages FINAL
  WHERE made_by = {languages:String} AND item = {item:UInt64}
) AS l
INNER JOIN (SELECT item, version FROM refrain.items FINAL WHERE item = {item:UInt64}) AS i ON i.item = l.item AND i.version = l.version
