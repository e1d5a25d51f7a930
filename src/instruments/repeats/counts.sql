-- Items of the span, those too short to count as repeats and those with more words than are compared, without what
-- their outlet puts under everything.
SELECT
  count() AS items,
  countIf(l.words < {min_words:UInt32}) AS too_short,
  countIf(l.words > {words_at_most:UInt32}) AS long_texts
FROM (
  SELECT item
  FROM refrain.items FINAL
  WHERE published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
) AS i
INNER JOIN (SELECT item, words FROM refrain.link_items FINAL) AS l ON l.item = i.item
