-- Which rows of the slice that is being written were read before, and which are new where a whole reading is done again: after
-- a kill, the store alone cannot tell them apart any more.
ALTER TABLE refrain.imports
  ADD COLUMN IF NOT EXISTS anew Array(String) CODEC(ZSTD(1)),
  ADD COLUMN IF NOT EXISTS brought Array(String) CODEC(ZSTD(1));
