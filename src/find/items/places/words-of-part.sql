-- The words of a part's items. None, when the part was merged into another since.
SELECT item, version, words, languages
FROM refrain.layer_words
WHERE made_by = {made_by:String} AND _part = {part:String}
