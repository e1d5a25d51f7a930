-- Which outlets of a cluster name an agency in one of its items: how many, and the first 10,000.
SELECT uniqExact(outlet) AS total, arraySort(groupUniqArray(10000)(outlet)) AS outlets
FROM refrain.items FINAL
WHERE item IN (
  SELECT item FROM refrain.link_items FINAL WHERE text IN (
    SELECT text FROM refrain.link_texts FINAL WHERE first != 0 AND family = {family:UInt64}
  )
) AND outlet != {outlet:String} AND form != 'share' AND match(concat(title, '\n', text), {agency:String})
