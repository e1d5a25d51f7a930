-- What stands in the store, as one hash: every item with what instruments read of it, in the order of ids.
-- In 1,024 parts, so that no part is long however many items there are.
SELECT lower(hex(SHA256(arrayStringConcat(groupArray(part))))) AS digest, sum(n) AS items
FROM (
  SELECT
    bitShiftRight(item, 54) AS bucket,
    count() AS n,
    SHA256(arrayStringConcat(arraySort(groupArray(concat(
      hex(item), hex(version), toString(published_ms), ' ', outlet, ' ', form, ' ', language, '\n'))))) AS part
  FROM refrain.items FINAL
  WHERE published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
  GROUP BY bucket
  ORDER BY bucket
)
