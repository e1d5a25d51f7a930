import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, type Document, type Node, type Pair, type YAMLMap } from 'yaml';
import { align } from './align.js';
import { isPlainMap, withoutNulls, type Plain, type PlainMap } from './plain.js';

/**
 * Changes a parsed document so that it says something else. Comments and order stay; line breaks and spaces may not,
 * when it is written out. What an alias stands for is written out where it shall differ.
 *
 * @param renamed new ids → the old ones
 */
export function remake(document: Document, wanted: PlainMap, renamed: ReadonlyMap<string, string>): void {
  const plain = (node: unknown): Plain => withoutNulls(node === null ? null : (node as Node).toJS(document));

  const made = (node: unknown, value: Plain): unknown => {
    if (node !== null && isDeepStrictEqual(plain(node), value)) return node;
    if (isMap(node) && isPlainMap(value)) return madeMap(node, value);
    if (isSeq(node) && Array.isArray(value)) {
      const list = value as readonly Plain[];
      const items = node.items as unknown[];
      const aligned = align(items.map(plain), list, renamed);
      node.items = aligned
        ? aligned.flatMap((step) =>
            step.kind === 'remove'
              ? []
              : [step.kind === 'keep' ? made(items[step.before] ?? null, list[step.after]!) : fresh(list[step.after]!)],
          )
        : list.map((entry) => {
            const same = items.find((item) => isDeepStrictEqual(plain(item), entry));
            return same ?? fresh(entry);
          });
      return node;
    }
    if (isScalar(node) && typeof value !== 'object') {
      node.value = value;
      return node;
    }
    return fresh(value);
  };

  const madeMap = (map: YAMLMap, value: PlainMap): YAMLMap => {
    const pairs = map.items as Pair[];
    const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);
    map.items = pairs.filter((pair) => value[keyOf(pair)] !== undefined || plain(pair.value) === null);
    for (const pair of map.items as Pair[]) {
      const inner = value[keyOf(pair)];
      if (inner !== undefined) pair.value = made(pair.value, inner);
    }
    const known = new Set(pairs.map(keyOf));
    for (const [key, inner] of Object.entries(value)) if (!known.has(key)) map.add(document.createPair(key, inner));
    return map;
  };

  const fresh = (value: Plain): unknown => document.createNode(value);

  document.contents = made(document.contents, wanted) as typeof document.contents;
}
