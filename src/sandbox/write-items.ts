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
import { likeness, wordHashes, wordShingles } from './text/likeness.js';
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
  shingles?: ReadonlySet<number>;
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
    const copy =
      takes && original && takes.how !== 'translation'
        ? copyLine(planned.url, takes, original, set, moves, passage)
        : undefined;
    if (copy) truth.push(copy);
    if (copy?.how === 'exact') {
      const change = reprint(setting.random(`reprint/${planned.key}`));
      ({ title, text } = { title: change(title), text: change(text) });
    } else truth.push(...textLines(planned.url, set, draft.language));
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
        const alike = (draft: Draft): number =>
          likeness(shinglesOf(original), shinglesIn(setText(draft, under))).jaccard;
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
): ItemLine & { kind: 'copy' } {
  const under = ({ text, boilerplateAt }: SetText) => (boilerplateAt === undefined ? '' : text.slice(boilerplateAt));
  const isExact = isSame(set, original.set);
  const { jaccard, kept, containment } = isExact
    ? { jaccard: 1, kept: 1, containment: 1 }
    : likeness(shinglesOf(original), shinglesIn(set));
  const lifted = how === 'passage' || how === 'digest';
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

function isSame(one: SetText, two: SetText): boolean {
  if (one.title === two.title && one.text === two.text) return true;
  const folded = ({ title, text }: SetText): string => foldedText(wholeText(title, text));
  return Math.abs(one.text.length - two.text.length) < 8 && folded(one) === folded(two);
}

function shinglesOf(original: Original): ReadonlySet<number> {
  return (original.shingles ??= shinglesIn(original.set));
}

/** Sentence by sentence: what an editor left as it was needs no second look. */
function shinglesIn({ headline, placed, text, boilerplateAt }: SetText): ReadonlySet<number> {
  const hashes = [headline, ...placed.map(({ sentence }) => sentence)].map(
    (one) => (one.hashes ??= wordHashes(one.text)),
  );
  return wordShingles(boilerplateAt === undefined ? hashes : [...hashes, wordHashes(text.slice(boilerplateAt))]);
}
