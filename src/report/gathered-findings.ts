import { findings as repeatsFindings } from '../instruments/repeats/findings.js';
import type { Result as Repeats } from '../instruments/repeats/result.js';
import { findings as surveyFindings } from '../instruments/survey/findings.js';
import type { Result as Survey } from '../instruments/survey/result.js';
import type { Finding } from '../vocabulary/finding.js';

export interface GatheredFinding {
  /** as the report counts them, from 1 */
  number: number;
  finding: Finding;
  part: 'survey' | 'repeats' | 'weak';
  /** number of the list in the appendix; findings that rest on the same items share one. 0: rests on no single items */
  list: number;
}

/** Findings of both instruments as a report tells them: what stands, by instrument, then what does not. */
export function gatheredFindings(survey: Survey, repeats: Repeats): GatheredFinding[] {
  const said = surveyFindings(survey);
  const repeated = repeatsFindings(repeats).filter(({ says }) => says !== 'repeats.no-items'); // survey says so already
  const ordered = [
    ...said.filter(({ weak }) => !weak).map((finding) => ({ finding, part: 'survey' as const })),
    ...repeated.filter(({ weak }) => !weak).map((finding) => ({ finding, part: 'repeats' as const })),
    ...[...said, ...repeated].filter(({ weak }) => weak).map((finding) => ({ finding, part: 'weak' as const })),
  ];
  const lists = new Map<string, number>();
  return ordered.map(({ finding, part }, index) => {
    const key = `${finding.items.join()} ${finding.itemsTotal}`;
    const list = finding.items.length === 0 ? 0 : (lists.get(key) ?? lists.size + 1);
    if (list > 0) lists.set(key, list);
    return { number: index + 1, finding, part, list };
  });
}

/** The finding that gives a report its title: how much was published does so only where nothing else was found. */
export function chiefFinding(gathered: readonly GatheredFinding[]): GatheredFinding | undefined {
  return (
    gathered.find(({ part, finding: { says } }) => part !== 'weak' && says !== 'survey.volume') ??
    gathered.find(({ finding: { says } }) => says === 'survey.volume') ??
    gathered[0]
  );
}
