-- Texts that share keys with what was asked, those that share most first: a seed is enough, of bands it takes two. Texts
-- that no item has any more are among them.
SELECT text, sum(if(bitShiftRight(key, 32) < {bands:UInt32}, 1, 2)) AS shared
FROM (SELECT DISTINCT key, text FROM refrain.link_keys WHERE key IN {keys:Array(UInt64)})
GROUP BY text
HAVING shared >= 2
ORDER BY shared DESC, text
LIMIT {limit:UInt32}
