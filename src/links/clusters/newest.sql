SELECT greatest((SELECT max(at) FROM refrain.link_items), (SELECT max(at) FROM refrain.link_texts)) AS at
