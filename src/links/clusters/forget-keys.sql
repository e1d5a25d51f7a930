TRUNCATE TABLE refrain.link_keys
