-- The prints of all texts, as often as items have them.
SELECT item, text, shingles, bands, seeds
FROM refrain.link_prints FINAL
WHERE text != 0
SETTINGS max_block_size = 8192
