import type { Gender } from './forms.js';

/** How a language's past tenses and short forms end. */
export interface PastEndings {
  /** what stands before the endings: `adkryŭ` is `adkryl`; without -ся */
  stemOf: (masculine: string) => string;
  endingsOf: (masculine: string) => Readonly<Record<'f' | 'n' | 'pl', string>>;
  /** -ся after an ending */
  reflexive: string;
}

/** A word by the gender or number of what it agrees with: a masculine, or a pair of singular and plural (`is/are`). */
export function agreeingWords({ stemOf, endingsOf, reflexive }: PastEndings) {
  return (word: string, gender: Gender | 'pl'): string => {
    if (word.includes('/')) return word.split('/')[gender === 'pl' ? 1 : 0]!;
    if (gender === 'm') return word;
    const turned = word.endsWith('ся');
    const bare = turned ? word.slice(0, -2) : word;
    return stemOf(bare) + endingsOf(bare)[gender] + (turned ? reflexive : '');
  };
}
