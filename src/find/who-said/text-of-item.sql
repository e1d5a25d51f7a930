SELECT item, outlet, title, text
FROM refrain.items FINAL
WHERE item = {item:UInt64}
