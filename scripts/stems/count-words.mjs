import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How often each word stands in the texts of a folder whose names begin with the language's code (`uk-news.txt`). */
export function countWords(folder, language, words) {
  const counts = new Map();
  for (const file of readdirSync(folder).sort()) {
    if (!file.startsWith(`${language}-`)) continue;
    for (const found of words(readFileSync(join(folder, file), 'utf8'))) {
      const word = found.replace(/^ў/, 'у');
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}
