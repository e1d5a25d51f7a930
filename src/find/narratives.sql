SELECT c.narratives AS narratives
FROM (SELECT item, version, narratives FROM refrain.layer_codes FINAL WHERE made_by = {codes:String} AND item = {item:UInt64}) AS c
INNER JOIN (SELECT item, version FROM refrain.items FINAL WHERE item = {item:UInt64}) AS i ON i.item = c.item AND i.version = c.version
