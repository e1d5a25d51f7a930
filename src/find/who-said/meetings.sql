-- Texts that share keys with what was asked, those that share most first. Of bands it takes two. Of seeds one of sixteen
-- shingles of the shorter text: every eight shingles in a row have a seed, so that whatever has half of it in a row is
-- met. How many shingles a text has stands in the upper eight bits of its key, on a scale of sixteenths of a doubling.
-- Texts that no item has any more are among them.
SELECT text, bands + 2 * seeds AS shared
FROM (
  SELECT
    text,
    countIf(bitShiftRight(key, 32) < {bands:UInt32}) AS bands,
    countIf(bitShiftRight(key, 32) >= {bands:UInt32}) AS seeds,
    bitShiftRight(text, 56) - 1 AS sixteenths,
    bitShiftLeft(toUInt64(16 + sixteenths % 16), intDiv(sixteenths, 16)) / 16 AS size
  FROM (SELECT DISTINCT key, text FROM refrain.link_keys WHERE key IN {keys:Array(UInt64)})
  GROUP BY text
)
WHERE bands >= 2 OR seeds >= greatest(1, floor(least(size, {size:UInt32}) / 16))
ORDER BY shared DESC, text
LIMIT {limit:UInt32}
