-- Every item of a family of copies and near copies, or of texts that hang together by passages: the family first in
-- our data first. `kind` is towards the earliest item of the family in the span: the same words, or a near copy; `wording`
-- is the lowest item that has the same text. Items of one `chain` share passages, directly or through a third.
SELECT
  c.family AS cluster, i.item AS item, i.outlet AS outlet, i.published_ms AS published, i.form AS form,
  if(c.text = first_value(c.text) OVER (PARTITION BY c.family ORDER BY i.published_ms, i.item), 'exact', 'near') AS kind,
  c.wording AS wording, c.chain AS chain, c.words AS words, i.address AS address
FROM (
  SELECT item, outlet, published_ms, form, address
  FROM refrain.items FINAL
  WHERE published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
) AS i
INNER JOIN (
  SELECT l.item AS item, l.text AS text, l.words AS words, t.first AS wording, t.family AS family, t.cluster AS chain
  FROM (SELECT item, text, words FROM refrain.link_items FINAL WHERE text != 0) AS l
  INNER JOIN (SELECT text, first, family, cluster FROM refrain.link_texts FINAL WHERE first != 0) AS t ON t.text = l.text
) AS c ON c.item = i.item
WHERE c.chain IN (SELECT cluster FROM refrain.clustered GROUP BY cluster HAVING count() >= 2)
ORDER BY cluster, published, item
