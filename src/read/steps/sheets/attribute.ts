import { xmlText } from './xml-text.js';

/**
 * The value of an attribute in what stands between an element's name and its `>`.
 *
 * @param name with its prefix; without one, an attribute of that name under whatever prefix
 */
export function attribute(raw: string, name: string): string | undefined {
  const local = !name.includes(':');
  for (let at = 0; ;) {
    const equals = raw.indexOf('=', at);
    if (equals === -1) return undefined;
    let open = equals + 1;
    while (open < raw.length && raw.charCodeAt(open) <= 32) open++;
    const quote = raw[open];
    if (quote !== '"' && quote !== "'") return undefined;
    const close = raw.indexOf(quote, open + 1);
    if (close === -1) return undefined;
    let key = raw.slice(at, equals).trim();
    if (local) key = key.slice(key.indexOf(':') + 1);
    if (key === name) return xmlText(raw.slice(open + 1, close));
    at = close + 1;
  }
}
