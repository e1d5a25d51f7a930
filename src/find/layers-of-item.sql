-- What layers say of an item as it stands: what it is written in, and which narratives match it.
SELECT
  l.made_by != '' AS told, l.language AS language, l.identified AS identified, l.also AS also, l.disguised AS disguised,
  c.narratives AS narratives
FROM (SELECT item, version FROM refrain.items FINAL WHERE item = {item:UInt64}) AS i
LEFT JOIN (
  SELECT item, version, made_by, language, identified, also, disguised FROM refrain.layer_languages FINAL
  WHERE made_by = {languages:String} AND item = {item:UInt64}
) AS l ON l.item = i.item AND l.version = i.version
LEFT JOIN (
  SELECT item, version, narratives FROM refrain.layer_codes FINAL WHERE made_by = {codes:String} AND item = {item:UInt64}
) AS c ON c.item = i.item AND c.version = i.version
