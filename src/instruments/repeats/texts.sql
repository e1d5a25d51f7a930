-- What the first items of clusters say.
SELECT i.item AS item, l.language AS language, substringUTF8(if(i.title = '', i.text, concat(i.title, '\n\n', i.text)), 1, 280) AS excerpt, f.words AS words
FROM (SELECT item, version, title, text FROM refrain.items FINAL WHERE item IN {items:Array(UInt64)}) AS i
INNER JOIN (SELECT item, words FROM refrain.link_items FINAL WHERE item IN {items:Array(UInt64)}) AS f ON f.item = i.item
LEFT JOIN (
  SELECT item, version, language FROM refrain.layer_languages FINAL
  WHERE made_by = {languages:String} AND item IN {items:Array(UInt64)}
) AS l ON l.item = i.item AND l.version = i.version
ORDER BY item
