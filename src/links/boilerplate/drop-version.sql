ALTER TABLE refrain.link_boilerplate DROP PARTITION {made_by:String}
