/**
 * Which places of a YAML text must be written anew so that it says something else: all other bytes stay. Works on the
 * places of nodes (yaml 2, `range`: start, end of value, end of node).
 */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, type Document, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { align } from './align.js';
import { isPlainMap, withoutNulls, type Plain, type PlainMap } from './plain.js';
import { renderEntry, renderFlow, renderPair, renderScalar } from './render.js';

export interface Splice {
  from: number;
  to: number;
  text: string;
}

/** The change cannot be made in places: the document has to be written anew. */
export class Unspliceable extends Error {}

/**
 * In the order of the text, none into another.
 *
 * @throws Unspliceable
 */
export function splices(
  text: string,
  document: Document,
  wanted: PlainMap,
  renamed: ReadonlyMap<string, string>,
): Splice[] {
  const found: Splice[] = [];
  const plain = (node: unknown): Plain => withoutNulls(node === null ? null : (node as Node).toJS(document));
  const lineStart = (at: number): number => text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = (at: number): number => {
    const end = text.indexOf('\n', at);
    if (end < 0) return text.length;
    return text[end - 1] === '\r' ? Math.max(at, end - 1) : end;
  };
  const column = (at: number): number => at - lineStart(at);
  const add = (from: number, to: number, piece: string): void => void found.push({ from, to, text: piece });
  const insertLines = (at: number, lines: string): void => add(at, at, `\n${lines}`);
  /** Whole lines, where nothing else stands on the first but what begins it. */
  const removeLines = (from: number, to: number, begins: RegExp): void => {
    const start = lineStart(from);
    if (!begins.test(text.slice(start, from))) throw new Unspliceable();
    if (start === 0) add(0, Math.min(text.length, lineEnd(to) + 1), '');
    else add(lineEnd(start - 1 - (text[start - 2] === '\r' ? 1 : 0)), lineEnd(to), '');
  };

  const mouldMap = (map: YAMLMap, wantedMap: PlainMap): void => {
    const pairs = map.items as Pair[];
    const keys = new Set(pairs.map(keyOf));
    const fresh = Object.entries(wantedMap).filter(([key]) => !keys.has(key));
    const gone = pairs.filter((pair) => wantedMap[keyOf(pair)] === undefined && plain(pair.value) !== null);
    if (map.flow && (fresh.length > 0 || gone.length > 0)) return rewriteFlow(map, wantedMap);
    for (const pair of pairs) {
      const value = wantedMap[keyOf(pair)];
      if (gone.includes(pair)) removeLines(startOf(pair.key), contentEnd(pair), /^\s*$/);
      else if (value !== undefined) mouldPair(pair, value, map.flow === true);
    }
    const indent = column(startOf(pairs[0]?.key));
    for (const [key, value] of fresh) insertLines(lineEnd(contentEnd(map)), renderPair(key, value, indent));
  };

  const mouldPair = (pair: Pair, wantedValue: Plain, inFlow: boolean): void => {
    const { value } = pair;
    const indent = column(startOf(pair.key));
    if (value !== null && plain(value) !== null) return mould(value as Node, wantedValue, indent, inFlow);
    // `key:` with nothing after it but, it may be, comments below, which stay before what comes in
    if (inFlow) throw new Unspliceable();
    const colon = text.indexOf(':', endOf(pair.key));
    if (typeof wantedValue !== 'object') return add(colon + 1, colon + 1, ` ${renderFlow(wantedValue)}`);
    let at = lineEnd(colon);
    for (let next = at + 1; next < text.length && /^[ \t]*#/.test(text.slice(next, lineEnd(next))); next = at + 1)
      at = lineEnd(next);
    const lines = renderPair('k', wantedValue, indent).split('\n').slice(1);
    if (lines.length === 0) return add(colon + 1, colon + 1, ` ${renderFlow(wantedValue)}`);
    insertLines(at, lines.join('\n'));
  };

  const mouldSeq = (seq: YAMLSeq, wantedList: readonly Plain[]): void => {
    const before = seq.items.map(plain);
    const aligned = align(before, wantedList, renamed);
    if (!aligned || wantedList.length === 0) throw new Unspliceable();
    if (seq.flow && aligned.some(({ kind }) => kind !== 'keep')) return rewriteFlow(seq, wantedList);
    const items = seq.items as Node[];
    const [first] = items;
    if (!first) throw new Unspliceable();
    const dash = text.slice(lineStart(startOf(first)), startOf(first)).indexOf('-');
    let last: Node | undefined;
    for (const step of aligned) {
      if (step.kind === 'keep') {
        last = items[step.before]!;
        mould(last, wantedList[step.after]!, dash, seq.flow === true);
      } else if (step.kind === 'remove') {
        last = items[step.before]!;
        removeLines(startOf(last), contentEnd(last), /^\s*-\s+$/);
      } else {
        if (dash < 0) throw new Unspliceable();
        const neighbour = last ?? first;
        const flow = isMap(neighbour) && neighbour.flow === true;
        const entry = renderEntry(wantedList[step.after]!, dash, flow);
        if (last) insertLines(lineEnd(contentEnd(last)), entry);
        else add(lineStart(startOf(first)), lineStart(startOf(first)), `${entry}\n`);
      }
    }
  };

  const rewriteFlow = (node: YAMLMap | YAMLSeq, wantedValue: Plain): void => {
    const [from, to] = [startOf(node), endOf(node)];
    if (/(?:^|\s)#/.test(text.slice(from, to))) throw new Unspliceable();
    add(from, to, renderFlow(wantedValue));
  };

  /** @param indent of what the value belongs to */
  const mould = (node: Node, wantedValue: Plain, indent: number, inFlow: boolean): void => {
    if (isDeepStrictEqual(plain(node), wantedValue)) return;
    if (isMap(node) && isPlainMap(wantedValue)) mouldMap(node, wantedValue);
    else if (isSeq(node) && Array.isArray(wantedValue)) mouldSeq(node, wantedValue);
    else if (isScalar(node) && typeof wantedValue !== 'object' && !node.anchor) {
      const to = contentEnd(node);
      const [header = ''] = text.slice(startOf(node), to).split('\n');
      if (node.type?.startsWith('BLOCK') && header.includes('#')) throw new Unspliceable();
      add(startOf(node), to, inFlow ? renderFlow(wantedValue) : renderScalar(wantedValue, node, indent));
    } else throw new Unspliceable();
  };

  /** Where what a node says ends, without comments and space after it. */
  const contentEnd = (node: unknown): number => {
    if (isMap(node) && !node.flow && node.items.length > 0) return contentEnd(node.items.at(-1));
    if (isSeq(node) && !node.flow && node.items.length > 0) return contentEnd(node.items.at(-1));
    const pair = node as Partial<Pair>;
    if ('key' in pair && pair.key !== undefined && !isNode(node))
      return pair.value === null || plain(pair.value) === null
        ? text.indexOf(':', endOf(pair.key)) + 1
        : contentEnd(pair.value);
    return text.slice(0, endOf(node)).trimEnd().length;
  };

  const { contents } = document;
  if (!isMap(contents) || contents.items.length === 0) throw new Unspliceable();
  mouldMap(contents, wanted);
  const sorted = found
    .map((splice, at) => ({ splice, at }))
    .sort((a, b) => a.splice.from - b.splice.from || a.at - b.at);
  const inOrder = sorted.map(({ splice }) => splice);
  if (inOrder.some(({ from }, at) => at > 0 && from < inOrder[at - 1]!.to)) throw new Unspliceable();
  return inOrder;
}

function isNode(node: unknown): boolean {
  return isMap(node) || isSeq(node) || isScalar(node);
}

function keyOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}

function startOf(node: unknown): number {
  const range = (node as Node | null | undefined)?.range;
  if (!range) throw new Unspliceable();
  return range[0];
}

function endOf(node: unknown): number {
  const range = (node as Node | null | undefined)?.range;
  if (!range) throw new Unspliceable();
  return range[1];
}
