SELECT item, version, outlet, identity, published_ms, stated, title, text, language, form, address, message, sha256, locator
FROM refrain.items FINAL
ORDER BY item
