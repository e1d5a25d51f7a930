SELECT max(at) AS at
FROM refrain.link_clusters
WHERE made_by = {made_by:String}
