const VOWEL = 'аеєиіїоуюя';
const BEFORE_VOWEL = new RegExp(`(?<![\\p{L}’])([уУ]) (?=[«„]?[${VOWEL}])`, 'giu');
const AFTER_VOWEL = new RegExp(`(?<=[${VOWEL}]) у (?=[«„]?[^${VOWEL}\\s«„вфВФ](?!в))`, 'giu');
const BEFORE_SIBILANT = /(?<![\p{L}’])([зЗ]) (?=[сзцшщ])/giu;
const BETWEEN_VOWELS = new RegExp(`(?<=[${VOWEL}]) і (?=[«„]?[аеиоу])`, 'gu');

/** у and в, з and із, і and й as what stands around them wants it: the orthography of 2019, § 23-25, its plain cases. */
export function euphony(sentence: string): string {
  return sentence
    .replace(BEFORE_VOWEL, (_, sign: string) => (sign === 'У' ? 'В ' : 'в '))
    .replace(AFTER_VOWEL, ' в ')
    .replace(BEFORE_SIBILANT, (_, sign: string) => (sign === 'З' ? 'Із ' : 'із '))
    .replace(BETWEEN_VOWELS, ' й ');
}
