-- Whether an outlet had the very words of one of its items before it, shares by the platform's own means aside.
SELECT count() > 0 AS had
FROM refrain.items FINAL
WHERE outlet = {outlet:String} AND form != 'share'
  AND (published_ms < {published_ms:Int64} OR (published_ms = {published_ms:Int64} AND item < {item:UInt64}))
  AND item IN (
    SELECT item FROM refrain.link_items FINAL
    WHERE text != 0 AND text IN (SELECT text FROM refrain.link_items FINAL WHERE item = {item:UInt64})
  )
