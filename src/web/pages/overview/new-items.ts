/** What is new: since the last visit, or on the last day with items. */
import type { Casebook } from '../../../casebook/casebook.js';
import { arrivals } from '../../../find/arrivals.js';
import type { Health } from '../../../find/outlet-health.js';
import { median } from '../../../stats/median.js';
import { dayIn, dayNumber, instantIn, type Day } from '../../../vocabulary/time.js';
import { healthOf } from '../../covered.js';
import type { Desk } from '../../desk.js';

const HOUR = 3_600_000;

/** Since when: an instant in ms since 1970 UTC, by when items came into the project; or a day, by when they were published. */
export type Since = { kind: 'since'; at: number } | { kind: 'day'; day: Day };

export interface NewItems {
  /** undefined in a project without items */
  since: Since | undefined;
  items: number;
  /** in the casebook's order, those without a group last; an item counts in each group of its outlet */
  groups: {
    group: string;
    items: number;
    /** of the same length of time, from six weeks of data; null where that says nothing */
    usual: number | null;
  }[];
  /** stories whose first item was published from here on are new, in ms since 1970 UTC; null: none are */
  storiesFrom: number | null;
}

/** @param asked a minute of the project's zone, '' for the last visit */
export async function newItems(desk: Desk, asked: string, lastVisit: number | undefined): Promise<NewItems> {
  const { casebook } = desk.project;
  const { zone } = casebook.settings;
  const health = await healthOf(desk);
  const { latest, fed, to } = health;
  const midnight = instantIn(zone);
  if (latest === null || to === null) return { since: undefined, items: 0, groups: [], storiesFrom: null };
  const now = desk.project.now().getTime();
  const at = asked === '' ? lastVisit : midnight(Date.parse(`${asked.includes('T') ? asked : `${asked}T00:00`}:00Z`));
  if (at === undefined) {
    const day = dayIn(zone)(latest);
    const start = midnight(dayNumber(day) * 24 * HOUR);
    const over = midnight((dayNumber(day) + 1) * 24 * HOUR) <= now || !fed;
    const place = health.outlets[0] ? dayNumber(day) - dayNumber(health.from ?? day) : 0;
    const counts = new Map(health.outlets.map(({ id, days }) => [id, days[place] ?? 0]));
    return { since: { kind: 'day', day }, ...perGroup(casebook, health, counts, over ? 1 : null), storiesFrom: start };
  }
  const rows = await arrivals(desk.store, at, desk.project.span());
  const counts = new Map(rows.map(({ outlet, items }) => [outlet, items]));
  const first = rows.reduce((least, { first_ms: ms }) => Math.min(least, ms), Infinity);
  return {
    since: { kind: 'since', at },
    ...perGroup(casebook, health, counts, fed && at < now ? (now - at) / (24 * HOUR) : null),
    // Of an archive that was read in, whatever its items begin; of a feed, what began since.
    storiesFrom: rows.length === 0 ? null : fed ? at : first,
  };
}

/** @param days how long the time is that is counted; null where the usual says nothing about it */
function perGroup(
  { groups, outlets }: Casebook,
  health: Health,
  counts: ReadonlyMap<string, number>,
  days: number | null,
): Pick<NewItems, 'items' | 'groups'> {
  const daysOf = new Map(health.outlets.map((outlet) => [outlet.id, outlet.days]));
  const sets = [
    ...groups.map(({ id }) => ({ group: id as string, of: outlets.filter((outlet) => outlet.groups.includes(id)) })),
    { group: 'ungrouped', of: outlets.filter((outlet) => outlet.groups.length === 0) },
  ].filter(({ of }) => of.length > 0);
  return {
    items: [...counts.values()].reduce((sum, n) => sum + n, 0),
    groups: sets.map(({ group, of }) => {
      const daily = (health.outlets[0]?.days ?? []).map(() => 0);
      // Outlet by outlet: a hundred thousand of them are not gone through for each day.
      for (const { id } of of) daysOf.get(id)?.forEach((n, at) => (daily[at]! += n ?? 0));
      return {
        group,
        items: of.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0),
        usual: days === null || daily.length === 0 ? null : median(daily) * days,
      };
    }),
  };
}
