-- Links `boilerplate`: of which items of each outlet it was learnt, so that after an addition only outlets that have other
-- items now are learnt again.
CREATE TABLE IF NOT EXISTS refrain.link_boilerplate_outlets (
  made_by String,
  outlet LowCardinality(String),
  items UInt64
) ENGINE = ReplacingMergeTree PARTITION BY made_by ORDER BY outlet;
