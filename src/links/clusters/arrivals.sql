-- The prints of items of which the clusters do not know, and of those whose clusters are made again.
SELECT item, text, shingles, bands, seeds
FROM refrain.link_prints FINAL
WHERE text != 0 AND (
  text IN {again:Array(UInt64)}
  OR (item, text) NOT IN (SELECT item, text FROM refrain.link_items FINAL)
)
SETTINGS max_block_size = 8192
