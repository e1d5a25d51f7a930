import type { Random } from '../../stats/random.js';

/**
 * A text as another outlet's system prints it: word for word, but half of them set other quotation marks or spaces.
 */
export function reprint(random: Random): (text: string) => string {
  return changes[Math.floor(random() * changes.length * 2)] ?? ((text) => text);
}

const changes: readonly ((text: string) => string)[] = [
  (text) => text.replace(/[«»„“”]/g, '"'),
  (text) => text.replaceAll('\u00A0', ' ').replaceAll('\n', '\n\n'),
  (text) => text.replaceAll('\n', ' ').replaceAll('. ', '.  '),
  (text) => `${text.replaceAll('«', '“').replaceAll('»', '”')} `,
];
