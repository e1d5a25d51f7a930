-- Clusters that an outlet shares with others, counted as the instrument `repeats` counts them: of the outlet whose first
-- item of a cluster is earliest, and alone at its time, the next 1,000 outlets are later. With whom it shares them as the
-- earlier or the later of the two, how many, and the median of what the later is behind, in ms.
SELECT other, earlier, count() AS clusters, quantileExactInclusive(0.5)(lag_ms) AS median_ms
FROM (
  SELECT
    entries[1].3 = {outlet:String} AS earlier,
    entry.3 AS later_outlet,
    if(earlier, later_outlet, entries[1].3) AS other,
    entry.1 - entries[1].1 AS lag_ms
  FROM (
    SELECT arraySlice(arraySort(groupArray((first_ms, first_item, outlet))), 1, 1001) AS entries
    FROM (
      SELECT
        t.family AS family, i.outlet AS outlet, min(i.published_ms) AS first_ms,
        argMin(i.item, (i.published_ms, i.item)) AS first_item
      FROM (
        SELECT item, text FROM refrain.link_items FINAL WHERE text != 0 AND words >= {min_words:UInt32}
      ) AS l
      INNER JOIN (
        SELECT text, family FROM refrain.link_texts FINAL
        WHERE first != 0 AND family IN (
          SELECT family FROM refrain.link_texts FINAL
          WHERE first != 0 AND text IN (
            SELECT text FROM refrain.link_items FINAL
            WHERE text != 0 AND words >= {min_words:UInt32} AND item IN (
              SELECT item FROM refrain.items FINAL
              WHERE outlet = {outlet:String} AND form != 'share'
                AND published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
            )
          )
        )
      ) AS t ON t.text = l.text
      INNER JOIN (
        SELECT item, toString(outlet) AS outlet, published_ms FROM refrain.items FINAL
        WHERE form != 'share' AND published_ms >= {from_ms:Int64} AND published_ms < {to_ms:Int64}
      ) AS i ON i.item = l.item
      GROUP BY family, outlet
    )
    GROUP BY family
    HAVING length(entries) > 1 AND entries[1].1 != entries[2].1
  )
  ARRAY JOIN arraySlice(entries, 2) AS entry
  WHERE earlier OR later_outlet = {outlet:String}
)
GROUP BY other, earlier
ORDER BY earlier, clusters DESC, other
