-- Which text each item has that is new, or whose text is another.
INSERT INTO refrain.link_items
SELECT item, text, {at:UInt64} AS at
FROM refrain.link_prints FINAL
WHERE (item, text) NOT IN (SELECT item, text FROM refrain.link_items FINAL)
