SELECT name, made_by, input
FROM refrain.settled FINAL
ORDER BY name
