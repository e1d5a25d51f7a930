-- The words of some items, to ask a query of them: of all, or of those whose ids stand in `items`, 8 bytes each,
-- little-endian, in base64.
SELECT item, version, words, languages
FROM refrain.layer_words
WHERE made_by = {made_by:String}
  AND ({all:Bool} OR item IN (SELECT arrayJoin(reinterpret(base64Decode({items:String}), 'Array(UInt64)'))))
