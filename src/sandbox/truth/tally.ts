import type { PlannedItem } from '../schedule/planned-item.js';
import { narrativeKeys } from '../setting/narratives.js';
import type { NarrativeKey } from '../setting/narratives.js';
import { groups, outlets } from '../setting/outlets.js';
import type { GroupKey } from '../setting/outlets.js';
import type { CountLine, PairKind } from './truth-line.js';

interface Count {
  chances: number;
  items: number;
  asserted: number;
  matched: number;
}

/** Counts what was planted, item by item. Its size does not grow with their number. */
export class Tally {
  readonly #outlets = new Map<string, number>();
  readonly #pairs = new Map<string, number>();
  readonly #narratives = new Map<GroupKey, Map<NarrativeKey, Count>>();

  note({ outlet, narrative, chances, takes }: PlannedItem): void {
    this.#outlets.set(outlet.id, (this.#outlets.get(outlet.id) ?? 0) + 1);
    if (takes) {
      const pair = `${takes.of.outlet.id} ${outlet.id} ${pairKind(takes)}`;
      this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + 1);
    }
    let counts = this.#narratives.get(outlet.group);
    if (!counts) this.#narratives.set(outlet.group, (counts = new Map(narrativeKeys.map((key) => [key, zero()]))));
    for (const [key, count] of counts) {
      count.items++;
      if (chances) count.chances += chances[key];
      if (narrative?.key !== key) continue;
      if (narrative.stance === 'plain' || narrative.stance === 'paraphrase') count.asserted++;
      if (narrative.stance === 'plain' || narrative.stance === 'trap') count.matched++;
    }
  }

  *lines(): Generator<CountLine> {
    for (const { id } of outlets) yield { kind: 'outlet-count', outlet: id, items: this.#outlets.get(id) ?? 0 };
    for (const narrative of narrativeKeys) {
      for (const { id: group } of groups) {
        const { chances, items, asserted, matched } = this.#narratives.get(group)?.get(narrative) ?? zero();
        const expected = items === 0 ? 0 : chances / items;
        yield { kind: 'narrative-count', narrative, group, expected, items, asserted, matched };
      }
    }
    for (const [pair, items] of [...this.#pairs].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const [leader = '', follower = '', by] = pair.split(' ');
      yield { kind: 'pair-count', leader, follower, by: by as PairKind, items };
    }
  }
}

function pairKind({ how, ring }: NonNullable<PlannedItem['takes']>): PairKind {
  return ring !== undefined ? 'ring' : how === 'translation' ? 'translation' : 'print';
}

function zero(): Count {
  return { chances: 0, items: 0, asserted: 0, matched: 0 };
}
