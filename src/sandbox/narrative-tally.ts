import type { PlannedItem } from './schedule/plan-day.js';
import type { NarrativeKey } from './setting/narratives.js';
import type { Truth } from './truth.js';

/** Counts how often one narrative was planted, by group. */
export class NarrativeTally {
  readonly urls = { plain: [] as string[], paraphrase: [] as string[], trap: [] as string[], excluded: [] as string[] };
  readonly #groups = new Map<string, { chances: number; items: number; asserted: number; matched: number }>();

  note({ outlet, url, narrative, chances }: PlannedItem, key: NarrativeKey): void {
    const group = this.#groups.get(outlet.group) ?? { chances: 0, items: 0, asserted: 0, matched: 0 };
    this.#groups.set(outlet.group, group);
    group.items++;
    if (chances) group.chances += chances[key];
    if (narrative?.key !== key) return;
    this.urls[narrative.stance].push(url);
    if (narrative.stance === 'plain' || narrative.stance === 'paraphrase') group.asserted++;
    if (narrative.stance === 'plain' || narrative.stance === 'trap') group.matched++;
  }

  of(id: string, rate: number): Truth['narratives'][number]['groups'][number] {
    const { chances, items, asserted, matched } = this.#groups.get(id) ?? {
      chances: 0,
      items: 0,
      asserted: 0,
      matched: 0,
    };
    return { group: id, rate, expected: items === 0 ? 0 : chances / items, items, asserted, matched };
  }
}
