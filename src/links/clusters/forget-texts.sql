TRUNCATE TABLE refrain.link_texts
