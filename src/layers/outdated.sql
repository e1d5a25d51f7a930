-- Parts of layer tables that an earlier version of the layer made.
SELECT DISTINCT table, partition
FROM system.parts
WHERE database = 'refrain' AND active AND table IN {names:Array(String)} AND NOT has({made_by:Array(String)}, partition)
ORDER BY table, partition
