SELECT item, outlet, published_ms, form, language, title, text, address, passages
FROM refrain.items FINAL
WHERE item IN {items:Array(UInt64)}
