-- Items that may match a query: each of the three lists, where it is not empty, has a word that the item has.
SELECT i.item AS item, outlet, published_ms, form, language, title, text, address, w.words AS words
FROM (
  SELECT item, version, outlet, published_ms, form, language, title, text, address
  FROM refrain.items FINAL
  WHERE published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
    AND ({outlet:String} = '' OR outlet = {outlet:String})
) AS i
INNER JOIN (
  SELECT item, version, words
  FROM refrain.layer_words
  WHERE made_by = {made_by:String}
    AND (empty({one:Array(String)}) OR hasAnyTokens(words, {one:Array(String)}))
    AND (empty({two:Array(String)}) OR hasAnyTokens(words, {two:Array(String)}))
    AND (empty({three:Array(String)}) OR hasAnyTokens(words, {three:Array(String)}))
  LIMIT 1 BY item, version
) AS w ON w.item = i.item AND w.version = i.version
