SELECT toString(item) AS item FROM refrain.items FINAL WHERE text LIKE '%Xanthippe%' ORDER BY item
