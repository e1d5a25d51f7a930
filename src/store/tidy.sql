OPTIMIZE TABLE refrain.{table:Identifier} FINAL
