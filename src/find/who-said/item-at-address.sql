-- Items at an address, with or without its scheme, earliest first.
SELECT item, outlet, title, text
FROM refrain.items FINAL
WHERE address IN {addresses:Array(String)}
ORDER BY published_ms, item
LIMIT 1
