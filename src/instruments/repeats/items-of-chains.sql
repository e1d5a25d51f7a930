-- The items of texts that hang together by passages, in the span, by time.
SELECT i.item AS item, i.outlet AS outlet, i.published_ms AS published_ms, i.form AS form, l.text AS text
FROM (
  SELECT item, outlet, published_ms, form
  FROM refrain.items FINAL
  WHERE published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64} AND ({shares:Bool} OR form != 'share')
) AS i
INNER JOIN (
  SELECT item, text
  FROM refrain.link_items FINAL
  WHERE words >= {min_words:UInt32} AND text IN (
    SELECT text FROM refrain.link_texts FINAL WHERE first != 0 AND cluster IN {chains:Array(UInt64)}
  )
) AS l ON l.item = i.item
ORDER BY published_ms, item
