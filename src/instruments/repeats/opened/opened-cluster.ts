/** One cluster as a page shows it: its items without their texts, and a few texts side by side. */
import type { Casebook } from '../../../casebook/casebook.js';
import { outletsById } from '../../../casebook/outlets-by-id.js';
import { alignedChanges, type AlignedChanges } from '../../../find/aligned-changes.js';
import type { FamiliesIn } from '../../../find/families/families-in.js';
import { sentences } from '../../../language/sentences.js';
import type { Boilerplate } from '../../../links/boilerplate/read-boilerplate.js';
import { showItemId, type ItemId } from '../../../vocabulary/ids.js';
import type { Form } from '../../../vocabulary/item.js';
import type { Parts } from '../result.js';
import { wholeTexts, type WholeText } from '../whole-texts.js';
import { factsOf, narrativesOf, outletsThatName, type Facts } from './beside-cluster.js';
import type { Standing, Timeline, TimelineItem } from './timeline.js';
import { asFirst, closenessTo, partsOf } from './whole-cluster.js';

export interface OpenedItem extends Facts {
  /** its outlet names the agency of the cluster */
  named: boolean;
  item: ItemId;
  outlet: string;
  published: number;
  form: Form;
  standing: Standing;
  /** Jaccard of word 3-shingles with the first's text, 0..1 */
  closeness: number;
}

export interface TextBeside {
  item: OpenedItem;
  /** what its outlet puts under or over its posts, which is not compared */
  leftOut: string[];
}

export interface OpenedCluster {
  cluster: ItemId;
  /** as in `WholeCluster` */
  items: number;
  outlets: number;
  outletsAtFirst: number;
  lastMs: number;
  /** from the first item to the first item of the last outlet to join */
  spreadMinutes: number;
  /** the earliest, by time */
  shown: OpenedItem[];
  /** the earliest agency that has it, and how many other outlets name that; null where none has it */
  agency: { outlet: string; minutes: number; named: number } | null;
  narratives: { narrative: string; items: number }[];
  heldBy: Parts;
  holds: Parts;
  /** the first's sentences; `titled`: the first of them is its title */
  first: TextBeside & { sentences: string[]; titled: boolean };
  beside: (TextBeside & { changes: AlignedChanges; text: string })[];
}

interface How {
  /** items that are set beside the first */
  beside: readonly TimelineItem[];
  boilerplate: Boilerplate;
  /** which versions made the layers `codes` and `languages` */
  madeBy: Readonly<Record<string, string>>;
}

/** @param line of the cluster; with one item at least */
export async function openedCluster(
  within: FamiliesIn,
  casebook: Casebook,
  family: bigint,
  { items, outlets, entries, outletsAtFirst, lastMs, joinedMs, shown }: Timeline,
  { beside, boilerplate, madeBy }: How,
): Promise<OpenedCluster> {
  const { store } = within;
  const first = (entries[0] ?? shown[0])!;
  const kinds = outletsById(casebook);
  const wire = entries.find(({ outlet }) => kinds.get(outlet)?.kind === 'agency');
  const agency = wire && kinds.get(wire.outlet);
  const rows = [...new Map([first, ...shown, ...beside].map((row) => [row.item, row])).values()];
  const keysOf = (of: readonly TimelineItem[]): bigint[] => of.map(({ item }) => BigInt(item));
  const [facts, naming, alike, texts, matched, parts] = await Promise.all([
    factsOf(within, keysOf(rows), madeBy.languages ?? ''),
    agency ? outletsThatName(within, family, agency) : { total: 0, outlets: [] },
    closenessTo(store, first, rows),
    wholeTexts(store, keysOf([first, ...beside]), boilerplate),
    narrativesOf(within, family, madeBy.codes ?? ''),
    partsOf(within, family, asFirst(first)),
  ]);
  const namers = new Set(naming.outlets);
  const opened = ({ item: key, outlet, published_ms: published, form, standing, words }: TimelineItem): OpenedItem => {
    const item = showItemId(BigInt(key));
    const own = facts.get(item) ?? { title: '', address: '', language: '' };
    return {
      item,
      outlet,
      published,
      form,
      standing,
      closeness: alike.get(words) ?? 0,
      named: namers.has(outlet),
      ...own,
    };
  };
  const textOf = ({ item }: TimelineItem): WholeText => texts.get(BigInt(item)) ?? NOTHING;
  const { text, language, leftOut, title } = textOf(first);
  const spans = sentences(text, language);
  return {
    cluster: showItemId(family),
    items,
    outlets,
    outletsAtFirst,
    lastMs,
    spreadMinutes: (joinedMs - first.published_ms) / 60_000,
    shown: shown.map(opened),
    agency:
      agency && wire
        ? {
            outlet: agency.id,
            minutes: (wire.published_ms - first.published_ms) / 60_000,
            named: naming.total,
          }
        : null,
    narratives: matched.flatMap(({ narrative, items: of }) => {
      const found = casebook.codebook.narratives[narrative];
      return found ? [{ narrative: found.id, items: of }] : [];
    }),
    ...parts,
    first: {
      item: opened(first),
      leftOut,
      sentences: spans.map(({ start, end }) => text.slice(start, end)),
      titled:
        title.trim() !== '' && spans[0] !== undefined && title.trim() === text.slice(spans[0].start, spans[0].end),
    },
    beside: beside.map((row) => {
      const own = textOf(row);
      return {
        item: opened(row),
        leftOut: own.leftOut,
        changes: alignedChanges(text, own.text, language, spans),
        text: own.text,
      };
    }),
  };
}

const NOTHING: WholeText = { text: '', title: '', leftOut: [], language: '', address: '' };

/**
 * Which items stand beside the first: those of outlets that are asked for; else the first of other wordings.
 *
 * @param entries of a timeline
 * @param most at most so many
 */
export function chosenBeside(entries: readonly TimelineItem[], asked: readonly string[], most: number): TimelineItem[] {
  const [first, ...others] = entries;
  if (asked.length > 0) {
    return asked.flatMap((id) => others.find(({ outlet }) => outlet === id) ?? []).slice(0, most);
  }
  const words = new Set([first?.words]);
  const chosen: TimelineItem[] = [];
  for (const row of others) {
    if (chosen.length >= most) break;
    if (words.has(row.words)) continue;
    words.add(row.words);
    chosen.push(row);
  }
  return chosen;
}
