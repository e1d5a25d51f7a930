import { readTime, timeReading, type ReadTime, type TimeReading } from './dates.js';
import { columnsOf, timeRules, type PartialMapping } from './mapping.js';
import { isEmpty, pickerOf, type Get, type Picks } from './mapping-columns.js';
import { plainText } from './plain-text.js';
import { isTime } from './sampled-values.js';
import { isReadableZone } from './zones.js';

const noDate = { problem: 'no-date' } as const;

export interface TimeOfRecord {
  /** as the file has it */
  value: unknown;
  read: ReadTime;
}

/**
 * Reads the time of a record as a mapping says: from its columns, in its zone or in that of the record. What states none is
 * of the day that the mapping gives to such; what states one that cannot be read is not.
 */
export function timeReader(mapping: PartialMapping, columns: readonly string[]): (get: Get) => TimeOfRecord {
  const { zone, dates } = timeRules(mapping);
  const { undated } = mapping;
  const value = pickerOf(columnsOf(mapping.published), columns);
  const reading: (get: Get) => TimeReading =
    zone === undefined || typeof zone === 'string'
      ? constant(timeReading({ zone, dates }))
      : byColumn(pickerOf(zone.column, columns), dates);
  return (get) => {
    const found = value(get);
    if (!isEmpty(found)) return { value: found, read: isTime(found) ? readTime(found, reading(get)) : noDate };
    return { value: found, read: undated === undefined ? noDate : readTime(undated, reading(get)) };
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
