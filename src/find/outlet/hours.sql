-- Items of an outlet by weekday (1 Monday to 7 Sunday) and hour of the zone.
SELECT toDayOfWeek(local) AS weekday, toHour(local) AS hour, count() AS items
FROM (
  SELECT toTimeZone(fromUnixTimestamp64Milli(published_ms), {zone:String}) AS local
  FROM refrain.items FINAL
  WHERE outlet = {outlet:String} AND published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
)
GROUP BY weekday, hour
ORDER BY weekday, hour
