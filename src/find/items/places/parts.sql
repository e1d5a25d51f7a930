-- The parts that a layer's rows stand in, and how many bytes of words each has.
SELECT name AS part, toUInt64(bytes) AS bytes
FROM (SELECT DISTINCT _part AS name FROM refrain.layer_words WHERE made_by = {made_by:String}) AS p
INNER JOIN (
  SELECT name, column_data_uncompressed_bytes AS bytes
  FROM system.parts_columns
  WHERE database = 'refrain' AND table = 'layer_words' AND column = 'words' AND active
) AS c USING (name)
ORDER BY name
