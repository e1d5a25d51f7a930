-- Of which items each outlet's boilerplate is learnt: a sum of hashes, the same in whatever order they came.
INSERT INTO refrain.link_boilerplate_outlets
SELECT {made_by:String} AS made_by, outlet, sum(sipHash64(item, version, published_ms)) AS items
FROM refrain.items FINAL
GROUP BY outlet
