TRUNCATE TABLE refrain.link_prints
