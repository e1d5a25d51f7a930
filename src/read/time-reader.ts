import { readTime, timeReading, type ReadTime, type TimeReading } from './dates.js';
import { columnsOf, timeRules, type PartialMapping } from './mapping.js';
import { isEmpty, pickerOf, type Get, type Picks } from './mapping-columns.js';
import { plainText } from './plain-text.js';
import { isTime } from './sampled-values.js';
import { isReadableZone } from './zones.js';

export interface TimeOfRecord {
  /** as the file has it */
  value: unknown;
  read: ReadTime;
}

/** Reads the time of a record as a mapping says: from its columns, in its zone or in that of the record. */
export function timeReader(mapping: PartialMapping, columns: readonly string[]): (get: Get) => TimeOfRecord {
  const { zone, dates } = timeRules(mapping);
  const value = pickerOf(columnsOf(mapping.published), columns);
  const reading: (get: Get) => TimeReading =
    zone === undefined || typeof zone === 'string'
      ? constant(timeReading({ zone, dates }))
      : byColumn(pickerOf(zone.column, columns), dates);
  return (get) => {
    const found = value(get);
    const read = isTime(found) && !isEmpty(found) ? readTime(found, reading(get)) : ({ problem: 'no-date' } as const);
    return { value: found, read };
  };
}

function constant(reading: TimeReading): () => TimeReading {
  return () => reading;
}

/** A zone that cannot be read is none. */
function byColumn(zone: Picks, dates: PartialMapping['dates']): (get: Get) => TimeReading {
  const known = new Map<string, TimeReading>();
  return (get) => {
    const said = plainText(zone(get)).trim();
    let reading = known.get(said);
    if (!reading) {
      reading = timeReading({ zone: said !== '' && isReadableZone(said) ? said : undefined, dates });
      if (known.size < 10_000) known.set(said, reading);
    }
    return reading;
  };
}
