import type { StemRule, StemRules } from './stem-rules.js';

/** The word as the rule of its longest known ending changes it; what comes out has at least two letters. */
export function applyStemRules(rules: StemRules, word: string): string {
  let best: StemRule | undefined;
  let here: StemRules | undefined = rules;
  for (let at = word.length - 1; here !== undefined; at--) {
    const rule: StemRule | undefined = at < 0 && here.whole !== undefined ? here.whole : here.ending;
    if (rule !== undefined && word.length - rule.gone + rule.instead.length >= 2) best = rule;
    here = at < 0 ? undefined : here.next?.get(word.charCodeAt(at));
  }
  return best === undefined ? word : word.slice(0, word.length - best.gone) + best.instead;
}
