SELECT max(at) AS at FROM refrain.link_prints
