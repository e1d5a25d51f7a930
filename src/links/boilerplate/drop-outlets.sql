ALTER TABLE refrain.link_boilerplate_outlets DROP PARTITION {made_by:String}
