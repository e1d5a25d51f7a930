-- Of a broadcast: where its passages begin, as offsets in UTF-16 units of `text`, with ms from the beginning of the broadcast.
ALTER TABLE refrain.items ADD COLUMN IF NOT EXISTS passages Array(Tuple(UInt32, UInt32)) DEFAULT [] CODEC(ZSTD(1));
ALTER TABLE refrain.earlier ADD COLUMN IF NOT EXISTS passages Array(Tuple(UInt32, UInt32)) DEFAULT [] CODEC(ZSTD(1));
