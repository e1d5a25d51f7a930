-- Further texts of these families: of keys that very many texts have, only the lowest are looked up.
SELECT t.text AS text
FROM refrain.link_texts AS t FINAL
WHERE first != 0 AND family IN (SELECT family FROM refrain.link_texts FINAL WHERE text IN {texts:Array(UInt64)} AND first != 0)
ORDER BY text
LIMIT {limit:UInt32}
