import type { Random } from '../../stats/random.js';
import { realise } from '../languages/language.js';
import type { SandboxLanguage } from '../languages/language.js';
import type { Composed } from './compose.js';

/** The recurring item of a service desk: the same words every day, other figures. */
export function serviceText(language: SandboxLanguage, day: number, random: Random): Composed {
  const rate = (usual: number) => ({ kind: 'number', n: usual * (0.96 + 0.08 * random()), decimals: 4 }) as const;
  const roles = {
    date: { kind: 'date', day },
    first: rate(1.7312),
    second: rate(4.2085),
    third: rate(61.4403),
    share: { kind: 'number', n: (11 + Math.floor(random() * 8)) / 10, decimals: 1 },
  } as const;
  const { title, text } = language.phrasebook.service;
  return { title: realise(language, title, roles), text: realise(language, text, roles) };
}
