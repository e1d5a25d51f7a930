import type { Casebook } from './casebook.js';

type Outlet = Casebook['outlets'][number];

const known = new WeakMap<Casebook, ReadonlyMap<string, Outlet>>();

/** The outlets of a casebook by their ids: made once, since a hundred thousand accounts may be listed. */
export function outletsById(casebook: Casebook): ReadonlyMap<string, Outlet> {
  const made = known.get(casebook) ?? new Map<string, Outlet>(casebook.outlets.map((outlet) => [outlet.id, outlet]));
  known.set(casebook, made);
  return made;
}
