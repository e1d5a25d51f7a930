/** How much of a file is read before it is called too much. Each can be raised under `limits:` in refrain.yaml. */
import * as z from 'zod';

const whole = z.int().min(1);

export const Limits = z
  .strictObject({
    unpackedMb: whole.default(20_000).describe('most that a file may come to when it is unpacked, in MB'),
    ratio: whole.default(200).describe('most times that a file may grow when it is unpacked, beyond its first 10 MB'),
    members: whole.default(200_000).describe('most files in an archive or a folder'),
    depth: whole.max(1000).default(64).describe('how deep a record may be nested: objects, lists, elements'),
    rows: whole.default(50_000_000).describe('most rows of a table'),
    columns: whole.default(2_000).describe('most columns of a table'),
    recordMb: whole.max(256).default(16).describe('longest record, in MB of 1,048,576 bytes'),
    textMb: whole.max(100).default(5).describe('longest text of an item, in MB'),
    seconds: whole.default(30).describe('longest that one page, mail or cell may take to read, in seconds'),
  })
  .describe('how much is read before a file is called too much');
export type Limits = z.infer<typeof Limits>;

/** The limits that decide which records of a file become items: they stand in the ledger where they are not the default. */
export type RecordLimits = Pick<Limits, 'depth' | 'recordMb' | 'textMb'>;

export const defaultLimits: Limits = Limits.parse({});
