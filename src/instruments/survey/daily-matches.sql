-- Items per narrative, cell and local day that a query of the narrative matched; a cell is what outlets of the same sets
-- are put into, from 1, 0 where an outlet is in none. One row a narrative and cell: days since 1970, and the items of each.
-- Place 65535 stands for any narrative.
-- Millions of matches are counted: so each is one number, place * 2^36 + cell * 2^20 + day + 2^18. Both tables lie in the
-- order of their items, so that they are merged and not hashed: half the time.
SELECT
  toUInt16(bitShiftRight(key, 36)) AS place,
  toUInt16(bitAnd(bitShiftRight(key, 20), 65535)) AS cell,
  groupArray(toInt32(toInt32(bitAnd(key, 1048575)) - 262144)) AS days,
  groupArray(n) AS items
FROM (
  SELECT bitOr(bitShiftLeft(toUInt64(narrative), 36), rest) AS key, toUInt32(count()) AS n
  FROM (
    SELECT c.places AS places, i.rest AS rest
    FROM (
      SELECT item, version, arrayPushBack(narratives, toUInt16(65535)) AS places
      FROM refrain.layer_codes FINAL
      WHERE made_by = {codes:String} AND notEmpty(narratives)
    ) AS c
    INNER JOIN (
      SELECT item, version,
        bitOr(
          bitShiftLeft(toUInt64(transform(toString(outlet), {outlets:Array(String)}, {cells:Array(UInt16)}, toUInt16(0))), 20),
          toUInt64(toInt32(toDate(fromUnixTimestamp64Milli(published_ms), {zone:String})) + 262144)) AS rest
      FROM refrain.items FINAL
      WHERE published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
    ) AS i ON i.item = c.item AND i.version = c.version
  )
  ARRAY JOIN places AS narrative
  GROUP BY key
  ORDER BY key
)
GROUP BY place, cell
ORDER BY place, cell
SETTINGS join_algorithm = 'full_sorting_merge'
