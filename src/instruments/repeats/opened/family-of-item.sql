-- The family of copies and near copies that an item is of.
SELECT family FROM refrain.link_texts FINAL
WHERE first != 0 AND text IN (SELECT text FROM refrain.link_items FINAL WHERE item = {item:UInt64} AND text != 0)
