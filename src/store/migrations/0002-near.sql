-- Links `prints`: what the text of an item's current version is compared by and found by, without what its outlet
-- puts under everything: `words` of it are left, `boilerplate` says by which lines.
-- Shingles, bands and seeds are 32-bit numbers, little-endian, in base64. Small granules, since the prints of some hundred
-- texts are looked up at a time, which stand anywhere: of 8,192 rows each, all prints would be read for them.
CREATE TABLE IF NOT EXISTS refrain.link_prints (
  item UInt64,
  version UInt64,
  boilerplate UInt64,
  at UInt64,
  words UInt32,
  text UInt64,
  shingles String CODEC(ZSTD(1)),
  bands String CODEC(ZSTD(1)),
  seeds String CODEC(ZSTD(1))
) ENGINE = ReplacingMergeTree(at) ORDER BY item SETTINGS index_granularity = 256;

-- Links `clusters` of exact copies alone gave way to those that know near copies and parts too, and prints to the layer
-- that only they read.
DROP TABLE IF EXISTS refrain.link_clusters;

DROP TABLE IF EXISTS refrain.layer_fingerprints;

-- Links `clusters`: which text each item has, as it was when clusters were made; 0 for one without words.
CREATE TABLE IF NOT EXISTS refrain.link_items (
  item UInt64,
  text UInt64,
  words UInt32,
  at UInt64
) ENGINE = ReplacingMergeTree(at) ORDER BY item;

-- Where each text stands: with its lowest item, its family (exact and near copies), its cluster (parts too), and what
-- it is to the first of its cluster. A text that no item has any more has the first 0.
CREATE TABLE IF NOT EXISTS refrain.link_texts (
  text UInt64,
  first UInt64,
  family UInt64,
  cluster UInt64,
  kind LowCardinality(String),
  closeness Float64,
  at UInt64
) ENGINE = ReplacingMergeTree(at) ORDER BY text;

-- By which keys a text is found: the band in the upper 32 bits (42 for seeds), its key in the lower.
CREATE TABLE IF NOT EXISTS refrain.link_keys (
  key UInt64,
  text UInt64
) ENGINE = ReplacingMergeTree ORDER BY (key, text);

-- Where each item stands: alone in a family and cluster of its own where it has no words.
CREATE VIEW IF NOT EXISTS refrain.clustered AS
SELECT
  i.item AS item,
  i.text AS text,
  i.words AS words,
  if(i.text = 0, i.item, t.family) AS family,
  if(i.text = 0, i.item, t.cluster) AS cluster,
  if(i.text = 0, 'exact', t.kind) AS kind,
  if(i.text = 0, 1, t.closeness) AS closeness
FROM (SELECT item, text, words FROM refrain.link_items FINAL) AS i
LEFT JOIN (SELECT text, family, cluster, kind, closeness FROM refrain.link_texts FINAL WHERE first != 0) AS t ON t.text = i.text;
