-- Texts in which these words stand one after the other. Each of the three lists, where it is not empty, has a stem that
-- the item has: so the index leaves few items to be looked through.
SELECT DISTINCT l.text AS text
FROM (SELECT item, text FROM refrain.link_items FINAL WHERE text != 0) AS l
INNER JOIN (
  SELECT item
  FROM refrain.layer_words
  WHERE made_by = {made_by:String}
    AND (empty({one:Array(String)}) OR hasAnyTokens(stems, {one:Array(String)}))
    AND (empty({two:Array(String)}) OR hasAnyTokens(stems, {two:Array(String)}))
    AND (empty({three:Array(String)}) OR hasAnyTokens(stems, {three:Array(String)}))
    AND position(concat(' ', words, ' '), {phrase:String}) > 0
) AS w ON w.item = l.item
ORDER BY text
LIMIT {limit:UInt32}
