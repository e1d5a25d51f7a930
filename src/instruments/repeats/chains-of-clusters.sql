-- Of clusters that are shown: the family of each, and the chain of families that it hangs together with by passages,
-- where there is one.
SELECT DISTINCT of_span AS cluster, own_family AS family, chain
FROM (
  SELECT if({exact:Bool}, first, family) AS of_span, family AS own_family, cluster AS chain
  FROM refrain.link_texts FINAL
  WHERE first != 0
)
WHERE of_span IN {clusters:Array(UInt64)} AND chain IN (
  SELECT cluster
  FROM refrain.link_texts FINAL
  WHERE first != 0 AND cluster IN ( -- of those alone families are counted, not of all that there are
    SELECT cluster FROM refrain.link_texts FINAL
    WHERE first != 0 AND if({exact:Bool}, first, family) IN {clusters:Array(UInt64)}
  )
  GROUP BY cluster
  HAVING uniqExact(family) >= 2
)
ORDER BY of_span
