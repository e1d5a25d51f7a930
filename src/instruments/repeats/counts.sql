-- Items of the span, and those too short to count as repeats.
SELECT count() AS items, countIf(f.words < {min_words:UInt32}) AS too_short
FROM (
  SELECT item, version
  FROM refrain.items FINAL
  WHERE published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
) AS i
INNER JOIN (
  SELECT item, version, words FROM refrain.layer_fingerprints FINAL WHERE made_by = {fingerprints:String}
) AS f ON f.item = i.item AND f.version = i.version
