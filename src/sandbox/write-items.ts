import { foldedText } from '../language/fold.js';
import { wholeText } from '../vocabulary/item.js';
import type { LanguageCode } from './languages/language.js';
import type { PlannedItem } from './schedule/planned-item.js';
import { zoneMs, zoneOffset } from './schedule/setting.js';
import type { Setting } from './schedule/setting.js';
import { boilerplate } from './setting/boilerplate.js';
import { compose } from './text/compose.js';
import type { Draft } from './text/compose.js';
import { edit, NEAR_JACCARD } from './text/edit.js';
import { lift } from './text/lift.js';
import { likeness, wordShingles } from './text/likeness.js';
import type { Move } from './text/moves.js';
import { reprint } from './text/reprint.js';
import { setText } from './text/set-text.js';
import type { SetText } from './text/set-text.js';
import { plannedLines, textLines } from './truth/item-lines.js';
import type { ItemLine } from './truth/truth-line.js';

export interface SandboxItem {
  outlet: string;
  /** ISO 8601 with the offset of the project's zone */
  published: string;
  title: string;
  text: string;
  url: string;
  language: LanguageCode;
}

/** An item that others take over, as long as one of them is still to come. */
interface Original {
  draft: Draft;
  set: SetText;
  shingles?: ReadonlySet<string>;
}

/**
 * Writes planned items in the order of time. It keeps the texts of those that are still to be taken over, and nothing
 * else: some hours' worth.
 */
export function itemWriter(setting: Setting): (item: PlannedItem) => { item: SandboxItem; truth: ItemLine[] } {
  const originals = new Map<PlannedItem, Original>();

  return (planned) => {
    const { outlet, takes } = planned;
    const original = takes && originals.get(takes.of);
    if (takes && --takes.of.takers === 0) originals.delete(takes.of);
    const { draft, moves, passage } = drafted(planned, original);
    const set = setText(draft, boilerplateOf(planned));
    if (planned.takers > 0) originals.set(planned, { draft, set });
    const truth: ItemLine[] = [...plannedLines(planned)];
    let { title, text } = set;
    if (takes && original && takes.how !== 'translation') {
      truth.push(copyLine(planned.url, takes, original, set, moves, passage));
      if (takes.how === 'exact') {
        const change = reprint(setting.random(`reprint/${planned.key}`));
        ({ title, text } = { title: change(title), text: change(text) });
      }
    }
    if (text === set.text) truth.push(...textLines(planned.url, set, draft.language));
    return {
      item: {
        outlet: outlet.id,
        published: new Date(planned.published + zoneMs).toISOString().replace('.000Z', zoneOffset),
        title,
        text,
        url: planned.url,
        language: outlet.language,
      },
      truth,
    };
  };

  function drafted(
    planned: PlannedItem,
    original: Original | undefined,
  ): { draft: Draft; moves: readonly Move[]; passage?: string } {
    const { outlet, takes, key, published } = planned;
    if (!takes || !original) return { draft: compose(setting, planned, outlet.language), moves: [] };
    const { of, how } = takes;
    switch (how) {
      case 'translation':
        return { draft: compose(setting, of, outlet.language, original.draft), moves: [] };
      case 'exact':
        return { draft: original.draft, moves: [] };
      case 'near':
      case 'distant': {
        const under = boilerplateOf(planned);
        const alike = (draft: Draft): number => likeness(shinglesOf(original), shinglesIn(setText(draft, under))).jaccard;
        const desk = { country: outlet.country, day: Math.floor((published + zoneMs) / 86_400_000) };
        return edit(original.draft, { how, desk, alike, random: setting.random(`edit/${key}`) });
      }
      case 'passage':
      case 'digest': {
        const host = compose(setting, planned, outlet.language);
        return { ...lift(host, original.draft, how, setting.random(`lift/${key}`)), moves: [] };
      }
    }
  }

  function boilerplateOf({ outlet, key, frame }: PlannedItem): string | undefined {
    const under = boilerplate[outlet.id];
    return under && frame !== 'service' && setting.random(`under/${key}`)() < under.share ? under.text : undefined;
  }
}

function copyLine(
  item: string,
  { of, how }: NonNullable<PlannedItem['takes']>,
  original: Original,
  set: SetText,
  moves: readonly Move[],
  passage: string | undefined,
): ItemLine {
  const under = ({ text, boilerplateAt }: SetText) => (boilerplateAt === undefined ? '' : text.slice(boilerplateAt));
  const { jaccard, kept, containment } = likeness(shinglesOf(original), shinglesIn(set));
  const lifted = how === 'passage' || how === 'digest';
  const isExact = foldedText(wholeText(set.title, set.text)) === foldedText(wholeText(original.set.title, original.set.text));
  return {
    kind: 'copy',
    item,
    of: of.url,
    how: lifted ? how : isExact ? 'exact' : jaccard >= NEAR_JACCARD ? 'near' : 'distant',
    moves: under(set) === under(original.set) ? moves : [...moves, { move: 'boilerplate' }],
    jaccard,
    kept,
    containment,
    ...(passage === undefined ? {} : { passage }),
  };
}

function shinglesOf(original: Original): ReadonlySet<string> {
  return (original.shingles ??= shinglesIn(original.set));
}

function shinglesIn({ title, text }: SetText): ReadonlySet<string> {
  return wordShingles(wholeText(title, text));
}
