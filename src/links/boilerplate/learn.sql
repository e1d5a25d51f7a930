-- Lines (or sentences) that stand at an edge of many different posts of an outlet, on several days. A post is a text of a
-- day: what was published twice on a day counts once. All numbers are of different things, so that rows which a broken off
-- pass left double change nothing, and the layer is read without FINAL. Of outlets alone whose items are not those that
-- `before` was learnt of.
WITH
  changed AS (
    SELECT outlet
    FROM refrain.link_boilerplate_outlets FINAL
    WHERE made_by = {made_by:String} AND (outlet, items) NOT IN (
      SELECT outlet, items FROM refrain.link_boilerplate_outlets FINAL WHERE made_by = {before:String})
  ),
  often AS (
    -- Of these outlets together: nearly every line is gone here, before anything is joined.
    SELECT line
    FROM refrain.layer_lines
    ARRAY JOIN if({sentence:Bool}, sentences, lines) AS line
    WHERE made_by = {lines:String} AND line != 0
      AND item IN (SELECT item FROM refrain.items WHERE outlet IN (SELECT outlet FROM changed))
    GROUP BY line
    HAVING count() >= {least_texts:UInt64}
  ),
  parts AS (
    SELECT item, version, text, part.1 AS line, part.2 AS words, part.3 AS whole_line
    FROM refrain.layer_lines
    ARRAY JOIN arrayZip(
      if({sentence:Bool}, sentences, lines),
      if({sentence:Bool}, sentence_words, line_words),
      if({sentence:Bool}, lines, arrayWithConstant(length(lines), toUInt64(0)))) AS part
    WHERE made_by = {lines:String} AND part.1 IN (SELECT line FROM often)
      AND item IN (SELECT item FROM refrain.items WHERE outlet IN (SELECT outlet FROM changed))
  ),
  found AS (
    SELECT
      current.outlet AS outlet,
      parts.line AS line,
      max(parts.words) AS most_words,
      uniqExact(parts.text) AS texts,
      uniqExact(parts.version, toInt32(floor(current.published_ms / 86400000))) AS posts,
      uniqExact(toInt32(floor(current.published_ms / 86400000))) AS days,
      min(toInt32(floor(current.published_ms / 86400000))) AS first_day,
      max(toInt32(floor(current.published_ms / 86400000))) AS last_day,
      min(parts.item) AS example
    FROM refrain.items AS current FINAL
    INNER JOIN parts ON parts.item = current.item AND parts.version = current.version
    WHERE current.outlet IN (SELECT outlet FROM changed) AND (current.outlet, parts.whole_line) NOT IN (
      SELECT outlet, line FROM refrain.link_boilerplate FINAL WHERE made_by = {made_by:String} AND NOT sentence)
    GROUP BY outlet, line
    HAVING texts >= {least_texts:UInt64} AND days >= {least_days:UInt64}
  ),
  daily AS (
    SELECT outlet, toInt32(floor(published_ms / 86400000)) AS day, uniqExact(version) AS posts_of_day
    FROM refrain.items FINAL
    WHERE outlet IN (SELECT outlet FROM found)
    GROUP BY outlet, day
  )
SELECT
  found.outlet AS outlet,
  found.line AS line,
  most_words AS words,
  texts,
  posts,
  days,
  example,
  sum(posts_of_day) AS posts_between
FROM found
INNER JOIN daily ON daily.outlet = found.outlet
WHERE day >= first_day AND day <= last_day
GROUP BY outlet, line, words, texts, posts, days, example
HAVING posts * {least_in:UInt64} >= posts_between
ORDER BY outlet, line
