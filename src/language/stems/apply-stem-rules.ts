import type { StemRules } from './stem-rules.js';

/** Endings longer than this are not looked for; the longest learnt has 15 letters. */
const LONGEST_ENDING = 15;

/** The word as the rule of its longest known ending changes it; what comes out has at least two letters. */
export function applyStemRules(rules: StemRules, word: string): string {
  const whole = rules.get(`^${word}`);
  if (whole) return word.slice(0, word.length - whole.gone) + whole.instead;
  for (let start = Math.max(0, word.length - LONGEST_ENDING); start <= word.length; start++) {
    const rule = rules.get(word.slice(start));
    if (rule && word.length - rule.gone + rule.instead.length >= 2)
      return word.slice(0, word.length - rule.gone) + rule.instead;
  }
  return word;
}
