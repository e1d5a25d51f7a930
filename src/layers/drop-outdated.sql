ALTER TABLE refrain.{table:Identifier} DROP PARTITION {partition:String}
