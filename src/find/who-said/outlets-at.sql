-- How many outlets published one of these texts at a time, shares left out.
SELECT uniqExact(outlet) AS outlets
FROM refrain.items FINAL
WHERE published_ms = {at_ms:Int64} AND form != 'share'
  AND item IN (SELECT item FROM refrain.link_items FINAL WHERE text IN {whole:Array(UInt64)})
