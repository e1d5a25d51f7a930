-- Items of the span, and those too short to count as repeats, without what their outlet puts under everything.
SELECT count() AS items, countIf(l.words < {min_words:UInt32}) AS too_short
FROM (
  SELECT item
  FROM refrain.items FINAL
  WHERE published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
) AS i
INNER JOIN (SELECT item, words FROM refrain.link_items FINAL) AS l ON l.item = i.item
