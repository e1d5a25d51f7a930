/** What is in the project and what is missing, and how outlets fare: several pages show it, and it takes a pass over all items. */
import { coverage } from '../find/coverage.js';
import { dailyItems } from '../find/daily-items.js';
import { outletHealth } from '../find/outlet-health.js';
import type { Health } from '../find/outlet-health.js';
import { boilerplateOfOutlets } from '../links/boilerplate/read-boilerplate.js';
import type { Desk } from './desk.js';
import { kept, keptBy } from './kept.js';

const HOUR = 3_600_000;

export const coverageOf = kept(({ store, project, madeBy }) =>
  coverage(store, project.casebook, project.span(), madeBy.languages ?? ''),
);

const healthAt = keptBy(1, async (desk, hour) => {
  const { store, project } = desk;
  return outletHealth(store, project.casebook, project.span(), Number(hour) * HOUR, await coverageOf(desk));
});

/** Looked at anew every hour: an outlet falls behind also while nothing comes in. */
export function healthOf(desk: Desk): Promise<Health> {
  return healthAt(desk, String(Math.ceil(desk.project.now().getTime() / HOUR)));
}

/** What outlets put under or over their posts. */
export const boilerplateOf = kept(({ store, madeBy }) => boilerplateOfOutlets(store, madeBy.boilerplate ?? ''));

/** Items by outlet and day of the project's zone. */
export const daysOf = kept(async ({ store, project }) => {
  const rows = await dailyItems(store, project.casebook.settings.zone, project.span());
  return new Map(rows.map((row) => [row.outlet, row]));
});
