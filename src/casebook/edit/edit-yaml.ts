import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import { RefrainError } from '../../vocabulary/errors.js';
import { withoutNulls, type PlainMap } from './plain.js';
import { remake } from './remake.js';
import { splices, Unspliceable } from './splices.js';

/**
 * A YAML text changed so that it says something else, and in nothing that need not change: comments, order, quotation
 * marks and line breaks stay where they are. What is written is read back before it is given.
 *
 * @param text of a map, or empty; without syntax errors
 * @param all that it shall say
 * @param renamed new ids → the old ones, so that an entry keeps its place
 * @throws RefrainError `yaml-not-edited` where that cannot be done: an anchor stands in the way
 */
export function editYaml(text: string, all: PlainMap, renamed: ReadonlyMap<string, string> = new Map()): string {
  const wanted = withoutNulls(all) as PlainMap;
  const says = (yaml: string): unknown => withoutNulls(parseDocument(yaml).toJS()) ?? {};
  if (isDeepStrictEqual(says(text), wanted)) return text;
  const spliced = inPlaces(text, wanted, renamed);
  if (spliced !== undefined && saysRightly(spliced)) return spliced;
  const document = parseDocument(text);
  remake(document, wanted, renamed);
  const remade = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  if (saysRightly(remade)) return remade;
  throw new RefrainError('yaml-not-edited', 'the change cannot be written into this file without changing more', {
    hint: 'make it by hand: an anchor (&name) may stand in the way',
  });

  function saysRightly(yaml: string): boolean {
    return parseDocument(yaml).errors.length === 0 && isDeepStrictEqual(says(yaml), wanted);
  }
}

function inPlaces(text: string, wanted: PlainMap, renamed: ReadonlyMap<string, string>): string | undefined {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  try {
    let edited = '';
    let at = 0;
    for (const { from, to, text: piece } of splices(text, parseDocument(text), wanted, renamed)) {
      edited += text.slice(at, from) + (newline === '\n' ? piece : piece.replaceAll('\n', newline));
      at = to;
    }
    return edited + text.slice(at);
  } catch (error) {
    if (error instanceof Unspliceable) return undefined;
    throw error;
  }
}
