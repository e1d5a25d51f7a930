/** A file of the casebook as plain data that remembers where everything stands. Lines and columns count from 1. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Mistake } from '../../vocabulary/errors.js';
import { tooDeepAt } from './too-deep.js';

export type Path = readonly PropertyKey[];

export interface YamlFile {
  readonly name: string;
  readonly text: string;
  /** plain data, `{}` for an empty file; keys without a value are left out, as if they were not there */
  readonly value: unknown;
  /** whether `value` is all that the file says; if not, there is no sense in checking it further */
  readonly readable: boolean;
  /** of its syntax */
  readonly mistakes: readonly Mistake[];
  node(path: Path): Node | undefined;
  /** offset of a value; of a missing one that of the nearest thing around it */
  offset(path: Path, of?: 'value' | 'key'): number;
  place(offset: number): { line: number; column: number };
}

const MOST_ALIASES = 100;

/** Reads YAML 1.2. Whatever the text is, this does not throw. */
export function yamlFile(name: string, text: string): YamlFile {
  const lines = new LineCounter();
  const place = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    countLines(lines, text);
    const mistake = { code: 'yaml-too-deep', file: name, ...place(deep), what: 'lists and maps are nested too deeply' };
    return unreadable(name, text, place, [mistake]);
  }
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'error', // nothing is printed from here; every error is kept
  });
  const mistakes = document.errors.map(({ code, message, pos: [from] }): Mistake => {
    if (code !== 'DUPLICATE_KEY') return { code: 'yaml-syntax', file: name, ...place(from), what: message };
    const key = /^[^\s:]+/.exec(text.slice(from))?.[0] ?? '';
    return {
      code: 'duplicate-key',
      file: name,
      ...place(from),
      what: `"${key}" stands here twice`,
      hint: 'keep one of them',
    };
  });
  const lost = text.includes('*') ? unresolvedAlias(document) : undefined;
  if (lost !== undefined) {
    const what = `the anchor "${lost.name}" is not set before`;
    mistakes.push({ code: 'yaml-syntax', file: name, ...place(lost.offset), what });
    return unreadable(name, text, place, mistakes);
  }
  let value: unknown;
  try {
    value = withoutNulls(document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown);
  } catch {
    const what = `aliases stand for more than ${MOST_ALIASES} copies`;
    mistakes.push({
      code: 'too-many-aliases',
      file: name,
      line: 1,
      column: 1,
      what,
      hint: 'write out what they stand for',
    });
    return unreadable(name, text, place, mistakes);
  }
  const root = document.contents ?? undefined;
  return {
    name,
    text,
    value: value ?? {},
    readable: mistakes.every(({ code }) => code === 'duplicate-key'),
    mistakes,
    node: (path) => nodeAt(document, root, path),
    offset: (path, of = 'value') => offsetOf(document, root, path, of),
    place,
  };
}

function unreadable(name: string, text: string, place: YamlFile['place'], mistakes: readonly Mistake[]): YamlFile {
  return { name, text, value: {}, readable: false, mistakes, node: () => undefined, offset: () => 0, place };
}

function countLines(lines: LineCounter, text: string): void {
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
}

function unresolvedAlias(document: Document): { name: string; offset: number } | undefined {
  let lost: { name: string; offset: number } | undefined;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return undefined;
      lost = { name: alias.source, offset: alias.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return lost;
}

/** `groups:` with nothing after it means what its absence does: so it stands when all its entries are commented out. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutNulls(inner)]])),
  );
}

function followed(document: Document, node: unknown): Node | undefined {
  if (isAlias(node)) return node.resolve(document);
  return (node ?? undefined) as Node | undefined;
}

function pairAt(parent: Node | undefined, key: PropertyKey | undefined): { key: unknown; value: unknown } | undefined {
  if (!isMap(parent)) return undefined;
  return parent.items.find((pair) => String(isScalar(pair.key) ? pair.key.value : pair.key) === String(key));
}

function nodeAt(document: Document, root: unknown, path: Path): Node | undefined {
  let node = followed(document, root);
  for (const key of path) {
    if (isSeq(node)) node = followed(document, node.items[Number(key)]);
    else node = followed(document, pairAt(node, key)?.value);
    if (node === undefined) return undefined;
  }
  return node;
}

function offsetOf(document: Document, root: unknown, path: Path, of: 'value' | 'key'): number {
  if (path.length === 0) return followed(document, root)?.range?.[0] ?? 0;
  const around = path.slice(0, -1);
  const pair = pairAt(nodeAt(document, root, around), path.at(-1));
  const node = nodeAt(document, root, path);
  const saysNothing = isScalar(node) && node.value === null && node.range?.[0] === node.range?.[1];
  if (pair && (of === 'key' || node === undefined || saysNothing)) return (pair.key as Node).range?.[0] ?? 0;
  return node?.range?.[0] ?? offsetOf(document, root, around, 'value');
}
