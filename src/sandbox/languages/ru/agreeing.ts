import { agreeingWords } from '../slavic/agreeing-words.js';

const PAST: Readonly<Record<string, string>> = {
  вырос: 'выросл',
  возрос: 'возросл',
  прошел: 'прошл',
  вышел: 'вышл',
  пришел: 'пришл',
  нашел: 'нашл',
  смог: 'смогл',
  помог: 'помогл',
  привез: 'привезл',
  должен: 'должн',
};

/**
 * A past tense (`открыл`, `открылся`), a short form (`открыт`, `готов`) or a pair of singular and plural
 * (`строит/строят`) in gender and number.
 */
export const agreeing = agreeingWords({
  stemOf: (word) => PAST[word] ?? word,
  endingsOf: (word) => {
    const verb = word in PAST ? word !== 'должен' : word.endsWith('л');
    return { f: 'а', n: 'о', pl: verb ? 'и' : 'ы' };
  },
  reflexive: 'сь',
});
