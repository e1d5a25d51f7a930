-- What stands in the store, and what lies in a span of it, each as one hash: the sum, modulo 2^256, of a SHA-256 of every
-- item with what instruments read of it. Ids are unique, so order adds nothing; a sum needs no memory however many items
-- there are (AdHash: Bellare and Micciancio 1997, A New Paradigm for Collision-free Hashing).
SELECT
  lower(hex(sum(one))) AS digest,
  lower(hex(sumIf(one, published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}))) AS within
FROM (
  SELECT
    published_ms,
    reinterpretAsUInt256(SHA256(concat(
      hex(item), hex(version), toString(published_ms), ' ', outlet, ' ', form, ' ', language))) AS one
  FROM refrain.items FINAL
)
