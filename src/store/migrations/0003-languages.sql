-- Layer `languages`: the language an item counts as, what its text looks like ('' where unknown), others in clear runs
-- of it, and how many of its words have letters of another alphabet in them.
CREATE TABLE IF NOT EXISTS refrain.layer_languages (
  made_by LowCardinality(String),
  item UInt64,
  version UInt64,
  language LowCardinality(String),
  identified LowCardinality(String),
  also Array(LowCardinality(String)),
  disguised UInt32
) ENGINE = ReplacingMergeTree PARTITION BY made_by ORDER BY (item, version);

-- Layer `words`: beside the words, the languages they are read in and what they are found by, joined by spaces.
ALTER TABLE refrain.layer_words ADD COLUMN IF NOT EXISTS languages Array(LowCardinality(String));

ALTER TABLE refrain.layer_words ADD COLUMN IF NOT EXISTS stems String CODEC(ZSTD(1));

ALTER TABLE refrain.layer_words ADD INDEX IF NOT EXISTS by_stem stems TYPE text(tokenizer = splitByString([' ']));

-- Whatever is found by a word as it is written is found by its stem.
ALTER TABLE refrain.layer_words DROP INDEX IF EXISTS by_word;
