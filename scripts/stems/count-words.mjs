import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The list of words of an OCR program: each stands once, however common it is. */
const LIST = 'tesseract.txt';

/**
 * How often each word stands in `TEXT/LANGUAGE/*.txt`, as scripts/language-model/gather.mjs writes them. A word that is
 * only in the list of words counts half: it is in use, but may be rare.
 */
export function countWords(folder, language, words, leaveOut = []) {
  const counts = new Map();
  const own = join(folder, language);
  if (!existsSync(own)) throw new Error(`no folder ${own}`);
  const files = readdirSync(own).filter((file) => file.endsWith('.txt') && !leaveOut.includes(file));
  for (const file of files.filter((each) => each !== LIST).sort())
    for (const word of wordsIn(join(own, file), words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  if (files.includes(LIST))
    for (const word of wordsIn(join(own, LIST), words)) if (!counts.has(word)) counts.set(word, 0.5);
  return counts;
}

/** The words of a file in their order; be. ў- is у- after a vowel. */
export function wordsIn(file, words) {
  return words(readFileSync(file, 'utf8')).map((word) => word.replace(/^ў/, 'у'));
}
