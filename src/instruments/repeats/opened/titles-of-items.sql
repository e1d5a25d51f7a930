-- What stands beside items of a cluster, where their languages are known.
SELECT item, substringUTF8(title, 1, 200) AS title, address FROM refrain.items FINAL WHERE item IN {items:Array(UInt64)}
