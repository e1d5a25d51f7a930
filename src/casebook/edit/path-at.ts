import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from 'yaml';

/** What stands at a place of a YAML text: keys and indexes down to it. @param line and column from 1 */
export function pathAt(text: string, line: number, column: number): (string | number)[] {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines });
  const offset = (lines.lineStarts[line - 1] ?? 0) + column - 1;
  const path: (string | number)[] = [];
  const covers = (node: unknown): boolean => {
    const range = (node as Node | null)?.range;
    return range !== undefined && range !== null && range[0] <= offset && offset <= range[1];
  };
  let node: unknown = contents;
  for (;;) {
    if (isMap(node)) {
      const pair: Pair | undefined = (node.items as Pair[]).find(({ key, value }) => covers(key) || covers(value));
      if (!pair || !isScalar(pair.key)) return path;
      path.push(String(pair.key.value));
      node = pair.value;
    } else if (isSeq(node)) {
      const at: number = node.items.findIndex(covers);
      if (at < 0) return path;
      path.push(at);
      node = node.items[at];
    } else return path;
  }
}
