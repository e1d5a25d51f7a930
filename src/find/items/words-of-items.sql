-- The words of some items, to ask a query of them.
SELECT item, version, words, languages
FROM refrain.layer_words
WHERE made_by = {made_by:String} AND item IN {items:Array(UInt64)}
