import { CST, Lexer } from 'yaml';

const DEEPEST = 100;

/**
 * Where a YAML text nests lists and maps more than 100 deep, or undefined. The parser recurses: a file made of
 * opening brackets could end the whole process, so it is looked at before. Nesting by indentation is bounded by the
 * size of the file, and the parser survives it.
 */
export function tooDeepAt(text: string): number | undefined {
  let offset = 0;
  let flow = 0;
  let compact = 0; // `- - - x`: lists in lists on one line
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token);
    if (type === 'flow-seq-start' || type === 'flow-map-start') flow++;
    else if (type === 'flow-seq-end' || type === 'flow-map-end') flow = Math.max(0, flow - 1);
    else if (type === 'seq-item-ind' || type === 'explicit-key-ind') compact++;
    else if (type === 'newline') compact = 0;
    if (flow + compact > DEEPEST) return offset;
    if (type !== 'doc-mode' && type !== 'scalar' && type !== 'flow-error-end') offset += token.length; // marks of the lexer
  }
  return undefined;
}
