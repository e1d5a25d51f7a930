-- Layer `lines`: hashes of the lines at both ends of an item and of the sentences at their edges, 0 for none, with their
-- lengths in words; all four arrays are equally long. `text` is the hash of the whole, 0 where there are no lines.
CREATE TABLE IF NOT EXISTS refrain.layer_lines (
  made_by LowCardinality(String),
  item UInt64,
  version UInt64,
  text UInt64,
  lines Array(UInt64) CODEC(ZSTD(1)),
  line_words Array(UInt8) CODEC(ZSTD(1)),
  sentences Array(UInt64) CODEC(ZSTD(1)),
  sentence_words Array(UInt8) CODEC(ZSTD(1))
) ENGINE = ReplacingMergeTree PARTITION BY made_by ORDER BY (item, version);

-- Links `boilerplate`: the lines and sentences that an outlet puts under or over its posts. `posts` of the `posts_between`
-- that the outlet published from the first to the last day of the line have it.
CREATE TABLE IF NOT EXISTS refrain.link_boilerplate (
  made_by String,
  outlet LowCardinality(String),
  line UInt64,
  sentence Bool,
  words UInt8,
  text String CODEC(ZSTD(1)),
  texts UInt64,
  posts UInt64,
  posts_between UInt64,
  days UInt32
) ENGINE = ReplacingMergeTree PARTITION BY made_by ORDER BY (outlet, line);
