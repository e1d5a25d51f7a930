import type { Month } from '../language.js';

export const months: readonly Month[] = [
  { name: 'january', inDate: 'january', short: ['jan'] },
  { name: 'february', inDate: 'february', short: ['feb'] },
  { name: 'march', inDate: 'march', short: ['mar'] },
  { name: 'april', inDate: 'april', short: ['apr'] },
  { name: 'may', inDate: 'may', short: [] },
  { name: 'june', inDate: 'june', short: ['jun'] },
  { name: 'july', inDate: 'july', short: ['jul'] },
  { name: 'august', inDate: 'august', short: ['aug'] },
  { name: 'september', inDate: 'september', short: ['sep', 'sept'] },
  { name: 'october', inDate: 'october', short: ['oct'] },
  { name: 'november', inDate: 'november', short: ['nov'] },
  { name: 'december', inDate: 'december', short: ['dec'] },
];
