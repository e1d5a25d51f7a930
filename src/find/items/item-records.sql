-- Items of the span as binary records of some 50 bytes, in no order, a few thousand to a row: as rows of JSON they would
-- take ten times as long to read. A record, little-endian: item, version, published_ms, family (8 bytes each), day
-- (4, days since 1970 in the zone), then outlet, languages (joined by spaces) and narratives (places in the codebook, 2
-- bytes each), each with its length in bytes (2) before it. An item whose copies are not known is a family of its own.
SELECT base64Encode(groupConcat(record)) AS records
FROM (
  SELECT
    i.item AS item,
    concat(
      reinterpretAsFixedString(i.item), reinterpretAsFixedString(i.version), reinterpretAsFixedString(i.published_ms),
      reinterpretAsFixedString(if(l.family = 0, i.item, l.family)),
      reinterpretAsFixedString(toInt32(toDate(fromUnixTimestamp64Milli(i.published_ms), {zone:String}))),
      reinterpretAsFixedString(toUInt16(length(i.outlet))), i.outlet,
      reinterpretAsFixedString(toUInt16(length(w.languages))), w.languages,
      reinterpretAsFixedString(toUInt16(2 * length(c.narratives))),
      reinterpretAsString(c.narratives)
    ) AS record
  FROM (
    SELECT item, version, published_ms, toString(outlet) AS outlet
    FROM refrain.items FINAL
    WHERE published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
  ) AS i
  INNER JOIN (
    SELECT item, version, arrayStringConcat(languages, ' ') AS languages
    FROM refrain.layer_words FINAL
    WHERE made_by = {words:String}
  ) AS w ON w.item = i.item AND w.version = i.version
  LEFT JOIN (
    SELECT item, version, narratives
    FROM refrain.layer_codes FINAL
    WHERE made_by = {codes:String} AND notEmpty(narratives)
  ) AS c ON c.item = i.item AND c.version = i.version
  LEFT JOIN (SELECT item, family FROM refrain.clustered) AS l ON l.item = i.item
)
GROUP BY intDiv(item, 18014398509481984)
SETTINGS join_algorithm = 'full_sorting_merge'
