/** What is in the project and what is missing, and how outlets fare: several pages show it, and it takes a pass over all items. */
import { coverage } from '../find/coverage.js';
import { dailyItems } from '../find/daily-items.js';
import { outletHealth } from '../find/outlet-health.js';
import { kept } from './kept.js';

export const coverageOf = kept(({ store, project, madeBy }) =>
  coverage(store, project.casebook, project.span(), madeBy.languages ?? ''),
);

export const healthOf = kept(async (desk) => {
  const { store, project } = desk;
  return outletHealth(store, project.casebook, project.span(), project.now().getTime(), await coverageOf(desk));
});

/** Items by outlet and day of the project's zone. */
export const daysOf = kept(async ({ store, project }) => {
  const rows = await dailyItems(store, project.casebook.settings.zone, project.span());
  return new Map(rows.map((row) => [row.outlet, row]));
});
