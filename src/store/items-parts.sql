-- The files that the items stand in now: other ones as soon as an item comes, goes or changes.
SELECT arrayStringConcat(arraySort(groupArray(path)), ' ') AS parts
FROM system.parts
WHERE database = 'refrain' AND table = 'items' AND active
