-- The current version of each item. A reading recorded later replaces an earlier one.
-- Not partitioned: a date may be read better later, and ten years of months are too many parts for one insert.
CREATE TABLE IF NOT EXISTS refrain.items (
  item UInt64,
  version UInt64,
  outlet LowCardinality(String),
  identity String CODEC(ZSTD(1)),
  published_ms Int64 CODEC(ZSTD(1)),
  stated String CODEC(ZSTD(1)),
  title String CODEC(ZSTD(1)),
  text String CODEC(ZSTD(1)),
  language LowCardinality(String),
  form LowCardinality(String),
  address String CODEC(ZSTD(1)),
  message String CODEC(ZSTD(1)),
  sha256 String CODEC(ZSTD(1)),
  locator String CODEC(ZSTD(1)),
  recorded_ms UInt64 CODEC(ZSTD(1))
) ENGINE = ReplacingMergeTree(recorded_ms) ORDER BY item;

-- Versions that a later one superseded: the text as it stood when it was seen.
CREATE TABLE IF NOT EXISTS refrain.earlier AS refrain.items
  ENGINE = ReplacingMergeTree(recorded_ms) ORDER BY (item, version);

-- Other places in the evidence where a version stands as well.
CREATE TABLE IF NOT EXISTS refrain.places (
  item UInt64,
  version UInt64,
  sha256 String CODEC(ZSTD(1)),
  locator String CODEC(ZSTD(1))
) ENGINE = ReplacingMergeTree ORDER BY (item, version, sha256, locator);

-- How far each reading of a file is, and what became of its rows. A later line replaces an earlier one.
CREATE TABLE IF NOT EXISTS refrain.imports (
  sha256 String,
  recorded_ms UInt64,
  file String,
  step UInt64,
  slices UInt32,
  aside_bytes UInt64,
  finished Bool,
  rows UInt64,
  items UInt64,
  versions UInt64,
  merged UInt64,
  known UInt64,
  quarantined UInt64
) ENGINE = ReplacingMergeTree(step) ORDER BY (sha256, recorded_ms);

-- What was set aside, beside data/quarantine/*.jsonl, to be counted.
CREATE TABLE IF NOT EXISTS refrain.set_aside (
  sha256 String,
  recorded_ms UInt64,
  locator String,
  code LowCardinality(String),
  reason String CODEC(ZSTD(1)),
  hint String CODEC(ZSTD(1)),
  file String CODEC(ZSTD(1))
) ENGINE = ReplacingMergeTree ORDER BY (sha256, recorded_ms, locator, code);

-- Which input a layer or link was last brought up to date with.
CREATE TABLE IF NOT EXISTS refrain.settled (
  name String,
  made_by String,
  input String
) ENGINE = ReplacingMergeTree ORDER BY name;

-- Layer `words`: what a query word can match, joined by spaces.
CREATE TABLE IF NOT EXISTS refrain.layer_words (
  made_by LowCardinality(String),
  item UInt64,
  version UInt64,
  words String CODEC(ZSTD(1)),
  INDEX by_word words TYPE text(tokenizer = splitByString([' ']))
) ENGINE = ReplacingMergeTree PARTITION BY made_by ORDER BY (item, version);

-- Layer `fingerprints`: the hash of the normalised text, 0 for a text without words.
CREATE TABLE IF NOT EXISTS refrain.layer_fingerprints (
  made_by LowCardinality(String),
  item UInt64,
  version UInt64,
  exact UInt64,
  words UInt32
) ENGINE = ReplacingMergeTree PARTITION BY made_by ORDER BY (item, version);

-- Layer `codes`: the narratives whose queries match, by their place in the codebook, from 0.
CREATE TABLE IF NOT EXISTS refrain.layer_codes (
  made_by LowCardinality(String),
  item UInt64,
  version UInt64,
  narratives Array(UInt16)
) ENGINE = ReplacingMergeTree PARTITION BY made_by ORDER BY (item, version);

-- Links `clusters`: items with the same words in the same order, named after the lowest item.
CREATE TABLE IF NOT EXISTS refrain.link_clusters (
  made_by LowCardinality(String),
  item UInt64,
  exact UInt64,
  cluster UInt64,
  at UInt64
) ENGINE = ReplacingMergeTree(at) PARTITION BY made_by ORDER BY item;
