-- The items of some clusters in the span, by cluster and time.
SELECT t.cluster AS cluster, i.item AS item, i.outlet AS outlet, i.published_ms AS published_ms, i.form AS form, l.text AS text
FROM (
  SELECT item, outlet, published_ms, form
  FROM refrain.items FINAL
  WHERE published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64} AND ({shares:Bool} OR form != 'share')
) AS i
INNER JOIN (
  SELECT item, text
  FROM refrain.link_items FINAL
  WHERE words >= {min_words:UInt32} AND text IN (
    SELECT text FROM refrain.link_texts FINAL WHERE first != 0 AND if({exact:Bool}, first, family) IN {clusters:Array(UInt64)}
  )
) AS l ON l.item = i.item
INNER JOIN (
  SELECT text, if({exact:Bool}, first, family) AS cluster FROM refrain.link_texts FINAL WHERE first != 0
) AS t ON t.text = l.text
ORDER BY cluster, published_ms, item
