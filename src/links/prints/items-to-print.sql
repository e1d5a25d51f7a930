-- Items whose print is missing, or was made of another version or with other boilerplate of their outlet.
SELECT
  item, version, outlet, title, text,
  transform(toString(outlet), {outlets:Array(String)}, {digests:Array(UInt64)}, toUInt64(0)) AS boilerplate
FROM refrain.items FINAL
WHERE (item, version, boilerplate) NOT IN (SELECT item, version, boilerplate FROM refrain.link_prints FINAL)
SETTINGS max_block_size = 8192
