/**
 * fingerprints: a hash of each item's normalised text, equal for texts that differ only in spacing, case,
 * punctuation, emoji and addresses.
 *
 * Distrust  short texts: "good morning" is equal to every other; whoever reads this layer says from how many words on
 */
import { foldedText } from '../../language/fold.js';
import { versionKey } from '../../vocabulary/ids.js';
import { wholeText } from '../../vocabulary/item.js';
import type { Layer } from '../layer.js';

export const fingerprints: Layer<null> = {
  name: 'fingerprints',
  version: 2,
  settings: () => null,
  prepare: () => (item) => {
    const folded = foldedText(wholeText(item.title, item.text));
    if (folded === '') return { exact: '0', words: 0 };
    return { exact: versionKey(folded).toString(), words: folded.split(' ').length };
  },
};
