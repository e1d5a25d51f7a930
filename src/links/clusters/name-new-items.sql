-- Which text each item has that is new, or whose text is another.
INSERT INTO refrain.link_items
SELECT item, text, words, {at:UInt64} AS at
FROM refrain.link_prints FINAL
WHERE (item, text, words) NOT IN (SELECT item, text, words FROM refrain.link_items FINAL)
