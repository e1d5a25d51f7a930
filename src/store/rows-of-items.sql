SELECT count() AS rows FROM refrain.items
