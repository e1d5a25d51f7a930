-- Lines (or sentences) that stand at an edge of many different posts of an outlet, on several days. A post is a text of a
-- day: what was published twice on a day, or copied as a whole, counts once.
WITH
  posts AS (
    SELECT
      current.outlet AS outlet,
      toInt32(floor(current.published_ms / 86400000)) AS day,
      if(made.text = 0, made.version, made.text) AS text,
      made.item AS item,
      arrayZip(
        if({sentence:Bool}, made.sentences, made.lines),
        if({sentence:Bool}, made.sentence_words, made.line_words),
        made.lines) AS parts
    FROM refrain.layer_lines AS made FINAL
    INNER JOIN refrain.items AS current FINAL ON current.item = made.item AND current.version = made.version
    WHERE made.made_by = {lines:String}
  ),
  parted AS (
    SELECT outlet, day, text, item, part.1 AS line, part.2 AS words
    FROM posts
    ARRAY JOIN parts AS part
    WHERE part.1 != 0
      AND (outlet, if({sentence:Bool}, part.3, 0)) NOT IN (
        SELECT outlet, line FROM refrain.link_boilerplate FINAL WHERE made_by = {made_by:String} AND NOT sentence)
  ),
  found AS (
    SELECT
      outlet,
      line,
      max(words) AS most_words,
      uniqExact(text) AS texts,
      uniqExact(text, day) AS posts,
      uniqExact(day) AS days,
      min(day) AS first_day,
      max(day) AS last_day,
      min(item) AS example
    FROM parted
    WHERE (outlet, line) IN (SELECT outlet, line FROM parted GROUP BY outlet, line HAVING count() >= {least_texts:UInt64})
    GROUP BY outlet, line
    HAVING texts >= {least_texts:UInt64} AND days >= {least_days:UInt64}
  ),
  daily AS (
    SELECT outlet, day, uniqExact(text) AS posts_of_day
    FROM posts
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
