const SHORT = /(?<=[аеёіоуыэюя][»“]? )у(?=[«\p{L} ])/gu;

/** A small у after a vowel is ў, as a word or at a word's beginning. */
export function euphony(sentence: string): string {
  return sentence.replace(SHORT, 'ў');
}
