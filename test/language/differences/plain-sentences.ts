/** For texts of tests: a sentence ends with a mark before a space, or with its line. */
export function plainSentences(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\s.!?…][^.!?…\n]*[.!?…]*/g)].map(({ 0: sentence, index }) => ({
    start: index,
    end: index + sentence.length,
  }));
}
