-- How often each word stands in the items of the period that have a stem of the list, by the languages of the item.
SELECT w.languages AS languages, arrayJoin(splitByChar(' ', w.words)) AS word, count() AS n
FROM (
  SELECT item, version, words, languages
  FROM refrain.layer_words
  WHERE made_by = {made_by:String} AND hasAnyTokens(stems, {stems:Array(String)})
  LIMIT 1 BY item, version
) AS w
INNER JOIN (
  SELECT item, version FROM refrain.items FINAL
  WHERE published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
) AS i ON w.item = i.item AND w.version = i.version
GROUP BY languages, word
