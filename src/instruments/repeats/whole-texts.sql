-- The whole texts of a few items.
SELECT item, outlet, title, text, language, address FROM refrain.items FINAL WHERE item IN {items:Array(UInt64)} ORDER BY item
