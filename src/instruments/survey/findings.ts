import { finding } from '../../messages/messages.js';
import type { Finding } from '../../vocabulary/finding.js';
import { changes as changesOf } from './changes.js';
import { differences as differencesOf } from './differences.js';
import { mostMatched } from './most-matched.js';
import type { Result } from './result.js';
import { restingOn } from './resting-on.js';

/** Differences and changes that get a sentence of their own; the rest is named in one. */
const TOLD = 2;

/**
 * What a survey found, the weightiest first; what was not found comes last.
 *
 * Two shares are called different when their 95 % intervals do not meet: stricter than a test at 0.05 for one pair
 * (near 0.006), which leaves room for the many pairs that are looked at.
 */
export function findings(answer: Result): Finding[] {
  if (answer.items === 0) return [finding('survey.no-items', {}, { weak: true })];
  const { items, outlets, days, from, to, narratives } = answer;
  const volume = finding('survey.volume', { items, outlets, days, from, to }, { itemsTotal: items });
  if (narratives.length === 0) return [volume, finding('survey.no-codebook', { items }, { weak: true })];

  const differences = answer.by === 'group' ? differencesOf(answer) : [];
  const changes = changesOf(answer);
  const told = new Set(
    differences
      .slice(0, TOLD)
      .flatMap(({ values: { narrative, larger, smaller } }) => [larger, smaller].map((set) => `${narrative} ${set}`)),
  );
  const never = narratives.filter(({ n }) => n === 0).map(({ id }) => id);
  return [
    ...differences
      .slice(0, TOLD)
      .map(({ values, narrative }) => finding('survey.group-differs', values, restingOn(narrative))),
    ...changes.shown.slice(0, TOLD).map(({ says, values, narrative }) => finding(says, values, restingOn(narrative))),
    ...mostMatched(answer, told),
    ...(differences.length > TOLD
      ? [
          finding('survey.groups-differ-too', {
            narratives: differences.slice(TOLD).map(({ values }) => values.narrative),
          }),
        ]
      : []),
    volume,
    ...(answer.unmatched > 0
      ? [finding('survey.unmatched', { n: answer.unmatched, of: items }, { itemsTotal: answer.unmatched, weak: true })]
      : []),
    ...notShown(answer, differences, changes),
    ...(never.length > 0
      ? [finding('survey.never-matched', { narratives: never, of: narratives.length }, { weak: true })]
      : []),
  ];
}

function notShown(
  answer: Result,
  differences: ReturnType<typeof differencesOf>,
  changes: ReturnType<typeof changesOf>,
): Finding[] {
  const differing = new Set(differences.map(({ narrative }) => narrative.id));
  const comparable = answer.by === 'group' && answer.sets.filter(({ items }) => items > 0).length > 1;
  const alike = comparable
    ? answer.narratives.filter(({ id, n }) => n > 0 && !differing.has(id)).map(({ id }) => id)
    : [];
  const still = changes.pairs - changes.shown.length;
  return [
    ...(alike.length > 0
      ? [finding('survey.groups-alike', { narratives: alike, of: answer.narratives.length }, { weak: true })]
      : []),
    ...(changes.pairs === 0 ? [finding('survey.few-days', { days: answer.days }, { weak: true })] : []),
    ...(still > 0 ? [finding('survey.no-change', { pairs: still, of: changes.pairs }, { weak: true })] : []),
  ];
}
