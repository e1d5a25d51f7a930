-- Item and version (8 bytes each, little-endian) of all items of which a word fits the pattern, a regular expression that is
-- asked of the words with a space before and after each, in no order. Where a fitting word must have one of some stems, the
-- index narrows down.
SELECT base64Encode(groupConcat(concat(reinterpretAsFixedString(item), reinterpretAsFixedString(version)))) AS records
FROM refrain.layer_words
WHERE made_by = {made_by:String}
  AND (empty({stems:Array(String)}) OR hasAnyTokens(stems, {stems:Array(String)}))
  AND match(concat(' ', words, ' '), {pattern:String})
GROUP BY bitShiftRight(item, 59)
