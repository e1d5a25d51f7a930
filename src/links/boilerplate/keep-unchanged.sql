-- What was learnt before of outlets that have the same items still.
INSERT INTO refrain.link_boilerplate
SELECT {made_by:String} AS made_by, outlet, line, sentence, words, text, texts, posts, posts_between, days
FROM refrain.link_boilerplate FINAL
WHERE made_by = {before:String} AND outlet IN (
  SELECT outlet
  FROM refrain.link_boilerplate_outlets FINAL
  WHERE made_by = {made_by:String} AND (outlet, items) IN (
    SELECT outlet, items FROM refrain.link_boilerplate_outlets FINAL WHERE made_by = {before:String}))
