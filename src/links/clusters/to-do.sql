-- How many items have a text of which the clusters do not know, and how many they know.
SELECT
  (SELECT count() FROM refrain.link_prints FINAL WHERE (item, text, words) NOT IN (SELECT item, text, words FROM refrain.link_items FINAL)) AS new,
  (SELECT count() FROM refrain.link_items FINAL) AS known
