import type { SandboxLanguage } from '../languages/language.js';
import type { PlannedItem } from '../schedule/planned-item.js';
import { officialId } from '../text/fill-roles.js';
import type { Person } from '../text/fill-roles.js';
import type { Sentence } from '../text/sentence.js';
import type { SetText } from '../text/set-text.js';
import type { ItemLine } from './truth-line.js';

/** What a plan plants, whatever its words. */
export function* plannedLines({ url, outlet, published, frame, narrative, takes }: PlannedItem): Generator<ItemLine> {
  if (frame === 'service') yield { kind: 'instalment', item: url, series: 'exchange rates' };
  if (narrative) {
    const { key, stance } = narrative;
    yield {
      kind: 'stance',
      item: url,
      narrative: key,
      stance,
      asserts: stance === 'plain' || stance === 'paraphrase',
      matched: stance === 'plain' || stance === 'trap',
    };
  }
  if (takes?.how === 'translation') {
    yield { kind: 'translation', item: url, of: takes.of.url, language: outlet.language };
  }
  if (takes?.ring !== undefined) {
    const lagSeconds = (published - takes.of.published) / 1_000;
    yield { kind: 'post', item: url, of: takes.of.url, ring: takes.ring, lagSeconds };
  }
}

/** What stands in a text: who is quoted where, and what the outlet puts under it. */
export function* textLines(
  item: string,
  { text, placed, boilerplateAt }: SetText,
  language: SandboxLanguage,
): Generator<ItemLine> {
  for (const { sentence, start } of placed) {
    const found = quotation(sentence);
    if (!found) continue;
    const { speaker, form, from, to } = found;
    const name = language.phrase(speaker, 'last');
    yield { kind: 'quote', item, official: officialId(speaker), name, form, start: start + from, end: start + to };
  }
  if (boilerplateAt !== undefined) yield { kind: 'boilerplate', item, start: boilerplateAt, end: text.length };
}

/** Words between quotation marks, with the comma or full stop that stands there only for the sentence around it. */
const BETWEEN_MARKS = /[«“„]([^]+?)[.,]?[»”“]/;

function quotation({
  pattern,
  inner,
  part,
  roles,
  text,
  said,
}: Sentence): { speaker: Person; form: 'direct' | 'indirect'; from: number; to: number } | undefined {
  const speaker = pattern.includes('{official')
    ? roles['official']
    : pattern.includes('{expert')
      ? roles['expert']
      : undefined;
  if (speaker?.kind !== 'person') return undefined;
  if (part === 'quote' && inner !== undefined) {
    const from = text.indexOf(said);
    if (from < 0) return undefined;
    return { speaker, form: pattern.includes('{quote') ? 'direct' : 'indirect', from, to: from + said.length };
  }
  const between = /[«“„]/.test(pattern) ? BETWEEN_MARKS.exec(text) : null;
  if (!between) return undefined;
  const from = between.index + 1;
  return { speaker, form: 'direct', from, to: from + between[1]!.length };
}
