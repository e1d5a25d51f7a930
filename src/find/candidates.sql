-- Items that may match a query: each of the three lists, where it is not empty, has a stem that the item has.
SELECT
  i.item AS item, outlet, published_ms, form, if(empty(w.languages), '', w.languages[1]) AS language, title, text, address,
  w.words AS words, w.languages AS languages
FROM (
  SELECT item, version, outlet, published_ms, form, title, text, address
  FROM refrain.items FINAL
  WHERE published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
    AND ({outlet:String} = '' OR outlet = {outlet:String})
) AS i
INNER JOIN (
  SELECT item, version, words, languages
  FROM refrain.layer_words
  WHERE made_by = {made_by:String}
    AND (empty({one:Array(String)}) OR hasAnyTokens(stems, {one:Array(String)}))
    AND (empty({two:Array(String)}) OR hasAnyTokens(stems, {two:Array(String)}))
    AND (empty({three:Array(String)}) OR hasAnyTokens(stems, {three:Array(String)}))
  LIMIT 1 BY item, version
) AS w ON w.item = i.item AND w.version = i.version
