TRUNCATE TABLE refrain.link_items
