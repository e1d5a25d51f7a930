-- Chains of texts that hang together by passages: how many, the families in them, and their items in the span.
SELECT count() AS chains, sum(families) AS texts, sum(items) AS items
FROM (
  SELECT t.cluster AS cluster, uniqExact(t.family) AS families, count() AS items
  FROM (
    SELECT item
    FROM refrain.items FINAL
    WHERE published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64} AND ({shares:Bool} OR form != 'share')
  ) AS i
  INNER JOIN (SELECT item, text FROM refrain.link_items FINAL WHERE text != 0 AND words >= {min_words:UInt32}) AS l ON l.item = i.item
  INNER JOIN (
    SELECT text, family, cluster FROM refrain.link_texts FINAL
    WHERE first != 0 AND cluster IN (
      SELECT cluster FROM refrain.link_texts FINAL WHERE first != 0 GROUP BY cluster HAVING uniqExact(family) >= 2
    )
  ) AS t ON t.text = l.text
  GROUP BY cluster
  HAVING families >= 2
)
