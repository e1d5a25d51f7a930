-- Items of which a row is missing in any of the wanted layers. All tables layer_* have made_by, item and version.
SELECT item, version, language, title, text
FROM refrain.items FINAL
WHERE (item, version) NOT IN (
  SELECT item, version
  FROM merge('refrain', '^layer_')
  WHERE made_by IN {made_by:Array(String)}
  GROUP BY item, version
  HAVING uniqExact(made_by) = length({made_by:Array(String)})
)
SETTINGS max_block_size = 8192
