-- Which narratives match items of each cluster in the span, by their places in the codebook; clusters of one item too.
SELECT t.cluster AS cluster, arraySort(groupUniqArrayArray(c.narratives)) AS narratives
FROM (
  SELECT item, version
  FROM refrain.items FINAL
  WHERE published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64} AND ({shares:Bool} OR form != 'share')
) AS i
INNER JOIN (
  SELECT item, version, narratives FROM refrain.layer_codes FINAL WHERE made_by = {codes:String} AND notEmpty(narratives)
) AS c ON c.item = i.item AND c.version = i.version
INNER JOIN (SELECT item, text FROM refrain.link_items FINAL WHERE text != 0 AND words >= {min_words:UInt32}) AS l ON l.item = i.item
INNER JOIN (
  SELECT text, if({exact:Bool}, first, family) AS cluster FROM refrain.link_texts FINAL WHERE first != 0
) AS t ON t.text = l.text
GROUP BY cluster
ORDER BY cluster
