/** What the ids in a finding are called. Findings carry ids, so that a name can change and the result need not. */
export interface Names {
  outlet(id: string): string;
  /** a group, an outlet, or a set that survey made itself (`all`, `ungrouped`) */
  set(id: string): string;
  narrative(id: string): string;
}

/** For where nobody knows better: ids are their own names. */
export const idsAsNames: Names = { outlet: (id) => id, set: (id) => id, narrative: (id) => id };
