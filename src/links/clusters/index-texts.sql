-- Every text under each of its keys: 42 bands, and its seeds as band 42.
INSERT INTO refrain.link_keys
SELECT key, text
FROM (
  SELECT
    text,
    reinterpret(base64Decode(bands), 'Array(UInt32)') AS of_bands,
    reinterpret(base64Decode(seeds), 'Array(UInt32)') AS of_seeds,
    arrayConcat(
      arrayMap((band, place) -> bitOr(bitShiftLeft(toUInt64(place - 1), 32), toUInt64(band)), of_bands, arrayEnumerate(of_bands)),
      arrayMap(seed -> bitOr(bitShiftLeft(toUInt64({seed_band:UInt32}), 32), toUInt64(seed)), of_seeds)
    ) AS keys
  FROM refrain.link_prints FINAL
  WHERE item IN (SELECT first FROM refrain.link_texts WHERE first != 0)
)
ARRAY JOIN keys AS key
