-- What the first items of clusters say.
SELECT i.item AS item, i.language AS language, substringUTF8(if(i.title = '', i.text, concat(i.title, '\n\n', i.text)), 1, 280) AS excerpt, f.words AS words
FROM (SELECT item, version, language, title, text FROM refrain.items FINAL WHERE item IN {items:Array(UInt64)}) AS i
INNER JOIN (SELECT item, words FROM refrain.link_items FINAL WHERE item IN {items:Array(UInt64)}) AS f ON f.item = i.item
ORDER BY item
