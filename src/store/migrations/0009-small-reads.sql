-- What a page reads are some dozens of texts, or prints of some hundreds, which stand anywhere. The engine unpacks a block
-- for each: in granules of 32 rows and blocks of 16 kB a third as much as before. Keys and texts are likewise looked up a
-- few at a time. (What a kill left of it is dropped first, so that it can be run twice.)
DROP TABLE IF EXISTS refrain.items_anew;

CREATE TABLE refrain.items_anew AS refrain.items
  ENGINE = ReplacingMergeTree(recorded_ms) ORDER BY item SETTINGS index_granularity = 32, min_compress_block_size = 16384;

INSERT INTO refrain.items_anew SELECT * FROM refrain.items;

EXCHANGE TABLES refrain.items AND refrain.items_anew;

DROP TABLE IF EXISTS refrain.items_anew;

DROP TABLE IF EXISTS refrain.prints_anew;

CREATE TABLE refrain.prints_anew AS refrain.link_prints
  ENGINE = ReplacingMergeTree(at) ORDER BY item SETTINGS index_granularity = 32, min_compress_block_size = 16384;

INSERT INTO refrain.prints_anew SELECT * FROM refrain.link_prints;

EXCHANGE TABLES refrain.link_prints AND refrain.prints_anew;

DROP TABLE IF EXISTS refrain.prints_anew;

DROP TABLE IF EXISTS refrain.texts_anew;

CREATE TABLE refrain.texts_anew AS refrain.link_texts
  ENGINE = ReplacingMergeTree(at) ORDER BY text SETTINGS index_granularity = 256, min_compress_block_size = 16384;

INSERT INTO refrain.texts_anew SELECT * FROM refrain.link_texts;

EXCHANGE TABLES refrain.link_texts AND refrain.texts_anew;

DROP TABLE IF EXISTS refrain.texts_anew;

DROP TABLE IF EXISTS refrain.keys_anew;

CREATE TABLE refrain.keys_anew AS refrain.link_keys
  ENGINE = ReplacingMergeTree ORDER BY (key, text) SETTINGS index_granularity = 512, min_compress_block_size = 16384;

INSERT INTO refrain.keys_anew SELECT * FROM refrain.link_keys;

EXCHANGE TABLES refrain.link_keys AND refrain.keys_anew;

DROP TABLE IF EXISTS refrain.keys_anew;
