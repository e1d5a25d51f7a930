import type { Random } from '../../stats/random.js';
import type { SandboxLanguage } from '../languages/language.js';
import type { Draft } from './compose.js';
import { sentence } from './sentence.js';

/** The recurring item of a service desk: the same words every day, other figures. */
export function serviceText(language: SandboxLanguage, day: number, random: Random): Draft {
  const rate = (usual: number) => ({ kind: 'number', n: usual * (0.96 + 0.08 * random()), decimals: 4 }) as const;
  const roles = {
    date: { kind: 'date', day },
    first: rate(1.7312),
    second: rate(4.2085),
    third: rate(61.4403),
    share: { kind: 'number', n: (11 + Math.floor(random() * 8)) / 10, decimals: 1 },
  } as const;
  const { title, text } = language.phrasebook.service;
  const say = (part: 'headline' | 'fact', pattern: string) =>
    sentence(language, { part, pattern, roles, ways: [pattern], planted: false });
  return {
    language,
    title: say('headline', title),
    paragraphs: [[say('fact', text)]],
    lengths: [],
    quotedBy: undefined,
  };
}
