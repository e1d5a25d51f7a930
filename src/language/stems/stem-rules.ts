import { readFileSync } from 'node:fs';

/** How many letters go from the end of a word, and what comes instead. */
export interface StemRule {
  readonly gone: number;
  readonly instead: string;
}

/** Rules in the order of a word's letters from its last: a step a letter. */
export interface StemRules {
  /** for words that end here */
  ending?: StemRule;
  /** for the word that has no more letters */
  whole?: StemRule;
  /** by the UTF-16 unit before */
  next?: Map<number, StemRules>;
}

/**
 * Reads the rules of a language: a line a rule, `2-ec ^palcu alcu`: two letters go, ec comes instead, for the word palcu
 * and for what ends in alcu; `*` is for all the rest. SOURCES.md beside this file says what they were learnt from, scripts/stems how.
 *
 * @throws Error with the line where a line is not a rule
 */
export function readStemRules(file: URL): StemRules {
  const rules: StemRules = {};
  for (const [at, line] of readFileSync(file, 'utf8').split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [head = '', ...endings] = line.split(' ');
    const parts = /^(\d+)-(\S*)$/.exec(head);
    if (!parts) throw new Error(`${file.pathname}:${at + 1}: not a rule of stems: ${head}`);
    const rule = { gone: Number(parts[1]), instead: parts[2] ?? '' };
    for (const ending of endings) {
      if (ending.startsWith('^')) step(rules, ending.slice(1)).whole = rule;
      else step(rules, ending === '*' ? '' : ending).ending = rule;
    }
  }
  return rules;
}

/** Where the letters of an ending lead, from its last. */
function step(rules: StemRules, ending: string): StemRules {
  let here = rules;
  for (let at = ending.length - 1; at >= 0; at--) {
    here.next ??= new Map();
    const unit = ending.charCodeAt(at);
    let next = here.next.get(unit);
    if (next === undefined) {
      next = {};
      here.next.set(unit, next);
    }
    here = next;
  }
  return here;
}
