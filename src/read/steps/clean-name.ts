/** Longest name of a member that is shown, in UTF-16 units. */
const LONGEST = 200;

/**
 * A name from an archive or a folder as one line that leads nowhere: `/` between folders, no `..`, no drive, no
 * control characters, at most 200 letters with the ending kept. Frozen: it stands in places.
 */
export function cleanName(name: string): string {
  const line = name
    .toWellFormed()
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ');
  const path = line
    .split('/')
    .map((folder) => folder.trim())
    .filter((folder, index) => !['', '.', '..'].includes(folder) && !(index === 0 && /^[a-z]:$/i.test(folder)))
    .join('/');
  if (path.length <= LONGEST) return path || 'unnamed';
  const [ending = ''] = /\.[^./]{1,10}(?:\.[^./]{1,4})?$/u.exec(path) ?? [];
  return `${path.slice(0, LONGEST - ending.length - 1).toWellFormed()}…${ending}`;
}
