-- Texts in which these words stand one after the other.
SELECT DISTINCT l.text AS text
FROM (SELECT item, text FROM refrain.link_items FINAL WHERE text != 0) AS l
INNER JOIN (
  SELECT item
  FROM refrain.layer_words
  WHERE made_by = {made_by:String} AND hasAllTokens(words, {words:Array(String)})
    AND position(concat(' ', words, ' '), {phrase:String}) > 0
) AS w ON w.item = l.item
ORDER BY text
LIMIT {limit:UInt32}
