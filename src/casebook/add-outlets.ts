import { Document, isCollection, isMap, isScalar, isSeq, parseDocument, type Pair } from 'yaml';
import { outletLines, type FoundOutlet } from './outlet-lines.js';

/**
 * Lists outlets at the end of the outlets in outlets.yaml. Comments, order and form of all else are kept; outlets
 * that are listed already, by id, are left as they are.
 *
 * @param yamlText '' where there is no file yet; otherwise a file that loads
 */
export function addOutlets(yamlText: string, outlets: readonly FoundOutlet[]): string {
  const document = parseDocument(yamlText);
  const listed = listedIds(document);
  const fresh = outlets.filter(({ id }) => !listed.has(id));
  if (fresh.length === 0) return yamlText;
  const added = inserted(yamlText, document, fresh);
  if (added !== undefined && listedIds(parseDocument(added)).size === listed.size + fresh.length) return added;
  return rewritten(document, fresh);
}

function listedIds(document: Document): Set<unknown> {
  const list = document.get('outlets');
  return new Set(isSeq(list) ? list.items.map((item) => (isMap(item) ? item.get('id') : undefined)) : []);
}

/** The text with lines put in; undefined where the list has another form than that of a block. */
function inserted(text: string, document: Document, fresh: readonly FoundOutlet[]): string | undefined {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = (indent: string, many: boolean): string => {
    const all = outletLines(fresh, indent, many || fresh.length >= 40);
    return newline === '\n' ? all : all.replaceAll('\n', newline);
  };
  const root = document.contents;
  const pair = isMap(root)
    ? (root.items as Pair[]).find(({ key }) => isScalar(key) && key.value === 'outlets')
    : undefined;
  if (pair === undefined) {
    if (root !== null && !isMap(root)) return undefined;
    const gap = text === '' || text.endsWith('\n') ? '' : newline;
    return `${text}${gap}outlets:${newline}${lines('  ', false)}`;
  }
  const { key, value } = pair;
  if (isSeq(value) && !value.flow && value.items.length > 0) {
    const last = value.items.at(-1);
    const first = value.range?.[0];
    const end = isCollection(last) ? last.range?.[1] : undefined;
    if (first === undefined || end === undefined) return undefined;
    const indent = ' '.repeat(first - (text.lastIndexOf('\n', first - 1) + 1));
    const many = isMap(last) && last.flow === true;
    return putIn(text, endOfLine(text, text.slice(0, end).trimEnd().length), lines(indent, many), newline);
  }
  const isNothing = value === null || (isScalar(value) && value.value === null && value.source === '');
  if (!isNothing || !isScalar(key) || !key.range) return undefined;
  // After the comments that stand below the key: commented-out examples.
  let at = endOfLine(text, key.range[1]);
  for (let next = endOfLine(text, at + 1); at < text.length; next = endOfLine(text, at + 1)) {
    if (!/^\s*#/.test(text.slice(at + 1, next))) break;
    at = next;
  }
  return putIn(text, at, lines('  ', false), newline);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Lines after the one that ends at an offset. */
function putIn(text: string, at: number, lines: string, newline: string): string {
  if (at >= text.length) return `${text}${text.endsWith('\n') ? '' : newline}${lines}`;
  return `${text.slice(0, at + 1)}${lines}${text.slice(at + 1)}`;
}

/** Through the parsed document: comments stay, line breaks may not. */
function rewritten(document: Document, fresh: readonly FoundOutlet[]): string {
  const list = document.get('outlets');
  const more = new Document(parseDocument(outletLines(fresh)).toJS() as unknown[]);
  if (isSeq(list)) {
    list.flow = false;
    for (const item of isSeq(more.contents) ? more.contents.items : []) list.items.push(item);
  } else {
    document.set('outlets', more.contents);
  }
  return document.toString({ lineWidth: 0 });
}
