import { readFileSync } from 'node:fs';

/** ISO 639-1 code → English name; every code and name, in lower case → ISO 639-1 code. */
const english = new Map<string, string>();
const codes = new Map<string, string>();

for (const line of readFileSync(new URL('./names.tsv', import.meta.url), 'utf8').split(/\r?\n/)) {
  if (line === '' || line.startsWith('#')) continue;
  const [code = '', others = '', name = '', more = ''] = line.split('\t');
  english.set(code, name);
  codes.set(code, code);
  for (const other of [...others.split(' '), name, ...more.split('|')]) codes.set(other.toLowerCase(), code);
}
codes.delete('');

/**
 * The language that a file means, as ISO 639-1.
 *
 * @param stated a code (`ru`, `ru-RU`, `rus`), or a name in English, in the language itself, or, for the languages
 *   of the region, in Russian, Ukrainian, Belarusian or Polish
 * @returns '' when it is unknown
 */
export function readLanguage(stated: string): string {
  const name = stated.trim().toLowerCase().normalize('NFC');
  if (name.length > 64) return '';
  return codes.get(name) ?? codes.get(plainName(name)) ?? codes.get(/^[a-z]{2,3}(?=[-_])/.exec(name)?.[0] ?? '') ?? '';
}

/** `русский язык`, `Russian (Russia)`, `język polski`: the word that names it. */
function plainName(name: string): string {
  return name
    .replace(/\s*\(.*$/, '')
    .replace(/^(?:język)\s+|\s+(?:язык|мова|language)$/, '')
    .trim();
}

/** English name of an ISO 639-1 code; of an unknown one the code itself, of '' "unknown". */
export function languageName(code: string): string {
  return english.get(code) ?? (code || 'unknown');
}
