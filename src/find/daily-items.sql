-- Items per outlet and local day, one row an outlet: days since 1970, and the items of each.
SELECT outlet, groupArray(day) AS days, groupArray(n) AS items
FROM (
  SELECT outlet, toInt32(toDate(fromUnixTimestamp64Milli(published_ms), {zone:String})) AS day, toUInt32(count()) AS n
  FROM refrain.items FINAL
  WHERE published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
  GROUP BY outlet, day
  ORDER BY outlet, day
)
GROUP BY outlet
ORDER BY outlet
