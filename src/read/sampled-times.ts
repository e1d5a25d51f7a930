import { UsageError } from '../vocabulary/errors.js';
import { leadingNumbers, orderOf, type DateOrder } from './dates.js';
import { valueAt } from './json-path.js';
import { columnsOf, mappedColumns, timeRules, type Mapping } from './mapping.js';
import { isEmpty, showColumns } from './mapping-columns.js';
import type { Recognised } from './recognise.js';
import { timeReader, type TimeOfRecord } from './time-reader.js';

/** Finds the order of day and month in the sampled times, and whether they need a zone. */
export function checkTimes(mapping: Mapping, { name: place, sample }: Recognised, notes: string[]): void {
  const columns = mappedColumns(mapping);
  const published = showColumns(columnsOf(mapping.published));
  const timesNow = (): TimeOfRecord[] => {
    const read = timeReader(mapping, columns);
    return sample.map((record) => read((column) => valueAt(record, columns[column] ?? '')));
  };
  if (timeRules(mapping).dates === undefined) {
    const { order, unclear } = orderOfAll(timesNow().map(({ value }) => value));
    if (order !== undefined) {
      mapping.dates = order;
      notes.push(`dates are read ${order === 'dmy' ? 'day' : 'month'} first`);
    } else if (unclear !== undefined) {
      throw new UsageError(
        'ambiguous-dates',
        `"${unclear}" in ${published} can be two days: nothing tells day from month`,
        {
          place,
          hint: 'write "dates: dmy" (day first) or "dates: mdy" (month first) into a file and give that with --map',
        },
      );
    }
  }
  if (typeof timeRules(mapping).zone === 'object') return; // a record without a zone is set aside
  const { undated } = mapping;
  const unzoned = timesNow().find(({ read }) => 'problem' in read && read.problem === 'no-zone');
  if (unzoned) {
    const { value } = unzoned;
    const what = isEmpty(value) ? `the day ${undated} states` : `times in ${published} state`;
    throw new UsageError('no-zone', `${what} no time zone${isEmpty(value) ? '' : `, for example "${String(value)}"`}`, {
      place,
      hint: 'say --zone Europe/Minsk (or the zone the file was written in)',
    });
  }
  if (undated !== undefined) notes.push(`what states no time is taken as of ${undated}`);
}

/** One value that can only be read one way decides for all; two that contradict each other leave it open. */
function orderOfAll(times: readonly unknown[]): { order?: DateOrder | undefined; unclear?: string } {
  const found = new Set<DateOrder>();
  let unclear: string | undefined;
  let dotted = false;
  for (const time of times) {
    const numbers = typeof time === 'string' ? leadingNumbers(time) : undefined;
    if (!numbers || numbers.first === numbers.second) continue;
    const order = orderOf(numbers.first, numbers.second, false);
    if (order) found.add(order);
    else {
      unclear ??= String(time);
      dotted = numbers.dotted;
    }
  }
  const [order] = found;
  if (found.size === 1) return { order };
  if (unclear === undefined) return {};
  return found.size === 0 && dotted ? { order: 'dmy' } : { unclear };
}
