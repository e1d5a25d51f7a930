-- Which outlets name an agency in some items.
SELECT uniqExact(outlet) AS total, arraySort(groupUniqArray(10000)(outlet)) AS outlets
FROM refrain.items FINAL
WHERE item IN {items:Array(UInt64)} AND match(concat(title, '\n', text), {agency:String})
