import { decodeText } from './decode-text.js';
import type { FoundRecord } from './document-record.js';
import { timeInName } from './time-in-name.js';

/** Longest line that is taken for a headline, in UTF-16 units. */
const LONGEST_TITLE = 200;

/**
 * A text as a record. Its first line is the title where it is short and a blank line or a longer line follows. The time is that
 * of the name; when the file was written says nothing of when its text was published.
 */
export function plainDocument(bytes: Uint8Array, path: string): FoundRecord {
  const text = decodeText(bytes).trim();
  const published = timeInName(path);
  const end = text.indexOf('\n');
  const first = text.slice(0, Math.max(0, end)).trim();
  const rest = text.slice(end + 1);
  const [next = ''] = rest.split('\n', 1);
  const isTitle = first !== '' && first.length <= LONGEST_TITLE && (next.trim() === '' || next.length > first.length);
  return isTitle ? { published, title: first, text: rest.trim() } : { published, text };
}
