SELECT made_by FROM refrain.link_boilerplate
UNION DISTINCT
SELECT made_by FROM refrain.link_boilerplate_outlets
ORDER BY made_by
