-- Items are looked up some dozens at a time, to be shown, and words some hundreds, to ask a phrase of them; they stand
-- anywhere. Of granules of 8,192 rows nearly all texts would be read for that: so both tables are made anew with small
-- ones. Whatever a query word or wildcard matches as it is spelt is found by an index of its own, whose list of words is
-- asked first.
CREATE TABLE IF NOT EXISTS refrain.items_anew AS refrain.items
  ENGINE = ReplacingMergeTree(recorded_ms) ORDER BY item SETTINGS index_granularity = 256;

INSERT INTO refrain.items_anew SELECT * FROM refrain.items;

EXCHANGE TABLES refrain.items AND refrain.items_anew;

DROP TABLE IF EXISTS refrain.items_anew;

CREATE TABLE IF NOT EXISTS refrain.words_anew (
  made_by LowCardinality(String),
  item UInt64,
  version UInt64,
  words String CODEC(ZSTD(1)),
  languages Array(LowCardinality(String)),
  stems String CODEC(ZSTD(1)),
  INDEX by_stem stems TYPE text(tokenizer = splitByString([' '])),
  INDEX by_word words TYPE text(tokenizer = splitByString([' ']))
) ENGINE = ReplacingMergeTree PARTITION BY made_by ORDER BY (item, version) SETTINGS index_granularity = 256;

INSERT INTO refrain.words_anew SELECT made_by, item, version, words, languages, stems FROM refrain.layer_words;

EXCHANGE TABLES refrain.layer_words AND refrain.words_anew;

DROP TABLE IF EXISTS refrain.words_anew;
