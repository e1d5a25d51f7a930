-- What was learnt, the most usual first within an outlet.
SELECT outlet, line, sentence, words, text, texts, posts, posts_between, days
FROM refrain.link_boilerplate FINAL
WHERE made_by = {made_by:String}
ORDER BY outlet, posts DESC, line
