-- Clusters of the fingerprints that are new or changed, together with all items that had or have them.
INSERT INTO refrain.link_clusters
WITH
  now AS (
    SELECT print.item AS item, print.exact AS exact
    FROM refrain.layer_fingerprints AS print FINAL
    INNER JOIN refrain.items AS current FINAL ON current.item = print.item AND current.version = print.version
    WHERE print.made_by = {fingerprints:String}
  ),
  old AS (
    SELECT item, exact, at
    FROM refrain.link_clusters FINAL
    WHERE made_by = {made_by:String}
  ),
  moved AS (
    SELECT now.item AS item, now.exact AS exact, old.exact AS exact_before
    FROM now
    LEFT JOIN old ON old.item = now.item
    WHERE old.item = 0 OR old.exact != now.exact OR old.at = {broken_off:UInt64}
  )
SELECT
  {made_by:String} AS made_by,
  item,
  exact,
  if(exact = 0, item, min(item) OVER (PARTITION BY exact)) AS cluster,
  {at:UInt64} AS at
FROM now
WHERE exact IN (SELECT exact FROM moved) OR exact IN (SELECT exact_before FROM moved WHERE exact_before != 0)
