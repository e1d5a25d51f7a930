SELECT count() AS items FROM refrain.items FINAL
