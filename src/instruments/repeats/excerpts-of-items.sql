-- What a few items say, where their languages are known.
SELECT item, substringUTF8(if(title = '', text, concat(title, '\n\n', text)), 1, 280) AS excerpt
FROM refrain.items FINAL
WHERE item IN {items:Array(UInt64)}
