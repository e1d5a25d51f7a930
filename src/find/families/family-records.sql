-- Items that have words, as binary records in no order, some thousand to a row (see items/item-records.sql). A record,
-- little-endian: item, text, family, chain of families, published_ms (8 bytes each), form (1, from 1 in the order of the
-- parameter), then outlet, language and narratives (places in the codebook, 2 bytes each), each with its length in bytes
-- (2) before it.
SELECT base64Encode(groupConcat(record)) AS records
FROM (
  SELECT
    i.item AS item,
    concat(
      reinterpretAsFixedString(i.item), reinterpretAsFixedString(k.text), reinterpretAsFixedString(k.family),
      reinterpretAsFixedString(k.cluster), reinterpretAsFixedString(i.published_ms),
      reinterpretAsFixedString(toUInt8(indexOf({forms:Array(String)}, i.form))),
      reinterpretAsFixedString(toUInt16(length(i.outlet))), i.outlet,
      reinterpretAsFixedString(toUInt16(length(l.language))), l.language,
      reinterpretAsFixedString(toUInt16(2 * length(c.narratives))),
      reinterpretAsString(c.narratives)
    ) AS record
  FROM (
    SELECT item, version, published_ms, toString(outlet) AS outlet, toString(form) AS form FROM refrain.items FINAL
  ) AS i
  INNER JOIN (
    SELECT item, text, family, cluster FROM refrain.clustered WHERE text != 0 AND family != 0
  ) AS k ON k.item = i.item
  LEFT JOIN (
    SELECT item, version, toString(language) AS language FROM refrain.layer_languages FINAL WHERE made_by = {languages:String}
  ) AS l ON l.item = i.item AND l.version = i.version
  LEFT JOIN (
    SELECT item, version, narratives FROM refrain.layer_codes FINAL WHERE made_by = {codes:String} AND notEmpty(narratives)
  ) AS c ON c.item = i.item AND c.version = i.version
)
GROUP BY intDiv(item, 18014398509481984)
SETTINGS join_algorithm = 'full_sorting_merge'
