import { readLanguage } from '../language/names.js';
import { columnsOf, type PartialMapping } from './mapping.js';
import { pickerOf, type Get } from './mapping-columns.js';
import { plainText } from './plain-text.js';

/** The language that a record states, as ISO 639-1; '' where it states none that is known. */
export function languageOfRecord({ language }: PartialMapping, columns: readonly string[]): (get: Get) => string {
  if (typeof language === 'object' && 'always' in language) {
    const always = readLanguage(language.always);
    return () => always;
  }
  const pick = pickerOf(columnsOf(language), columns);
  const given = typeof language === 'object' && 'column' in language ? (language.map ?? {}) : {};
  const read = new Map(Object.entries(given).map(([name, code]) => [name, readLanguage(code)]));
  return (get) => {
    const spoken = plainText(pick(get));
    if (spoken === '') return '';
    let code = read.get(spoken);
    if (code === undefined) {
      code = readLanguage(spoken);
      if (read.size < 10_000) read.set(spoken, code);
    }
    return code;
  };
}
