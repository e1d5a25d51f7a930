-- Which text each item has.
INSERT INTO refrain.link_items
SELECT item, text, words, {at:UInt64} AS at
FROM refrain.link_prints FINAL
