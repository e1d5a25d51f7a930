import { mappedColumns } from './mapping.js';
import type { Slice } from './plan.js';
import { readRecords } from './read-records.js';
import { buildRows, type ReadSettings, type SliceRead } from './rows.js';
import type { Source } from './source.js';

/** Reads one slice of a file: the same rows whoever reads it, and whatever was read before. */
export async function readSlice(source: Source, slice: Slice, settings: ReadSettings): Promise<SliceRead> {
  const records = await readRecords(source, slice, mappedColumns(settings.mapping), settings.limits?.depth);
  return buildRows(records, source.kind, settings);
}
