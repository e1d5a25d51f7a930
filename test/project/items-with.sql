SELECT item FROM refrain.items FINAL WHERE position(text, {text:String}) > 0 ORDER BY item
