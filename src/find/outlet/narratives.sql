-- Items of an outlet that each narrative matches, by its place in the codebook.
SELECT narrative AS place, count() AS items
FROM refrain.layer_codes FINAL
ARRAY JOIN narratives AS narrative
WHERE made_by = {codes:String} AND (item, version) IN (
  SELECT item, version FROM refrain.items FINAL
  WHERE outlet = {outlet:String} AND published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
)
GROUP BY place
ORDER BY items DESC, place
