/**
 * lines: hashes of the lines and sentences at the beginning and end of each item, from which an outlet's boilerplate is
 * learnt. `text` is the hash of the whole folded text, so that what is repeated as a whole can be told from what stands
 * under many texts.
 */
import { foldedText } from '../../language/fold.js';
import { versionKey } from '../../vocabulary/ids.js';
import { wholeText } from '../../vocabulary/item.js';
import type { Layer } from '../layer.js';
import { edgeLines, type EdgePart } from './edge-lines.js';

export const lines: Layer<null> = {
  name: 'lines',
  version: 1,
  settings: () => null,
  prepare: () => (item) => {
    const whole = wholeText(item.title, item.text);
    const found = edgeLines(whole);
    return {
      text: found.length === 0 ? '0' : versionKey(foldedText(whole)).toString(),
      lines: found.map(({ line }) => keyOf(line)),
      line_words: found.map(({ line }) => line?.words ?? 0),
      sentences: found.map(({ sentence }) => keyOf(sentence)),
      sentence_words: found.map(({ sentence }) => sentence?.words ?? 0),
    };
  },
};

function keyOf(part: EdgePart | undefined): string {
  return part?.key.toString() ?? '0';
}
