SELECT DISTINCT made_by
FROM refrain.link_boilerplate
ORDER BY made_by
