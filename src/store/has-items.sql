SELECT count() AS some FROM (SELECT item FROM refrain.items LIMIT 1)
