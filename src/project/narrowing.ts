/** Which part of a project is asked for: days, outlets, groups. */
import type { Casebook } from '../casebook/casebook.js';
import { nearest } from '../casebook/suggest.js';
import type { Span } from '../store/items-digest.js';
import { UsageError } from '../vocabulary/errors.js';
import { dayNumber, instantIn } from '../vocabulary/time.js';
import type { Project } from './project.js';

export interface Narrowing {
  /** first and last day, in the project's zone */
  from?: string | undefined;
  to?: string | undefined;
  outlets?: readonly string[] | undefined;
  groups?: readonly string[] | undefined;
  query?: string | undefined;
}

/**
 * The days asked for within the period under study.
 *
 * @param by what can be narrowed down here
 * @throws UsageError when something else is asked for, or a day is none
 */
export function narrowedSpan(
  project: Project,
  by: readonly ('span' | 'outlets' | 'query')[],
  { from, to, outlets, groups, query }: Narrowing,
): Span {
  const asked = [
    ['span', '--from', from],
    ['span', '--to', to],
    ['outlets', '--outlet', outlets],
    ['outlets', '--group', groups],
    ['query', '--query', query],
  ] as const;
  for (const [what, flag, value] of asked) {
    if (value !== undefined && !by.includes(what))
      throw new UsageError('cannot-narrow', `${flag} does not go with this table`, {
        hint: 'leave it out, or export items',
      });
  }
  const { fromMs, toMs } = project.span();
  const midnight = instantIn(project.casebook.settings.zone);
  return {
    fromMs: from === undefined ? fromMs : Math.max(fromMs, midnight(numberOf(from, '--from') * 86_400_000)),
    toMs: to === undefined ? toMs : Math.min(toMs, midnight((numberOf(to, '--to') + 1) * 86_400_000)),
  };
}

/** The outlets asked for, by id or by group; [] where all are. @throws UsageError when the casebook has no such outlet or group */
export function namedOutlets(casebook: Casebook, { outlets, groups }: Narrowing): string[] {
  if (outlets === undefined && groups === undefined) return [];
  const ids = casebook.outlets.map(({ id }) => id);
  const groupIds = casebook.groups.map(({ id }) => id);
  for (const id of outlets ?? []) known('unknown-outlet', id, ids);
  for (const id of groups ?? []) known('unknown-group', id, groupIds);
  const found = casebook.outlets.filter(
    ({ id, groups: of }) => outlets?.includes(id) === true || of.some((group) => groups?.includes(group) === true),
  );
  if (found.length === 0)
    throw new UsageError('empty-group', 'no outlet belongs to that group', { hint: 'refrain status lists them' });
  return found.map(({ id }) => id);
}

function known(code: 'unknown-outlet' | 'unknown-group', id: string, ids: readonly string[]): void {
  if (ids.includes(id)) return;
  const meant = nearest(id, ids);
  throw new UsageError(code, `"${id}" is not in outlets.yaml`, {
    hint: meant ? `did you mean "${meant}"?` : 'refrain status lists them',
  });
}

function numberOf(day: string, flag: string): number {
  const number = /^\d{4}-\d{2}-\d{2}$/.test(day) ? dayNumber(day) : Number.NaN;
  if (Number.isInteger(number)) return number;
  throw new UsageError('bad-date', `${flag} ${day} is not a day`, { hint: 'write it as YYYY-MM-DD' });
}
