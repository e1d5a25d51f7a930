/**
 * What must be done to the bytes of a file before they are plain: CSV, JSON Lines or a JSON array in UTF-8, or Parquet.
 * Steps are data and stand in the ledger, so that the same bytes become the same rows again.
 */
import * as z from 'zod';
import type { FileKind } from '../file-kind.js';
import type { Limits } from '../../vocabulary/limits.js';

export const Step = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('gunzip') }),
  z.strictObject({ step: z.literal('unzstd') }),
  z.strictObject({
    step: z.literal('records'),
    /** of the lists of records, see json-path.ts; `*` for each element; '' where the whole is one record */
    paths: z.array(z.string()).min(1),
    /** what records are given of the objects around them: the new name, and the key there */
    beside: z.record(z.string(), z.string()).optional(),
  }),
  z.strictObject({ step: z.literal('gkg') }),
  /** one file of an archive, by the name that `Members` gives it */
  z.strictObject({ step: z.literal('member'), member: z.string() }),
  /** the pages, texts, mails and subtitles of an archive or a folder together; with `file`, the one that the file of this name is */
  z.strictObject({ step: z.literal('documents'), file: z.string().optional() }),
  /** a sheet of a workbook: its number among the sheets, from 1, and its place as rows show it */
  z.strictObject({ step: z.literal('sheet'), number: z.int().min(1), place: z.string() }),
  /** to UTF-8, from an encoding by its name in the WHATWG's Encoding Standard */
  z.strictObject({ step: z.literal('decode'), encoding: z.string() }),
]);
export type Step = z.infer<typeof Step>;

/** A thing in a file that is read as one table. */
export interface Part {
  /** '' for the file itself; else what tells it from its neighbours: `sheet Posts`, `2031/may.csv` */
  part: string;
  /** first to last; none for a file that is plain */
  steps: Step[];
  /** where the steps say of what kind they make it */
  kind?: FileKind;
  /** what is worth knowing of it, one line each, for people */
  says?: string[];
  /** why it is left unread, where that is known before it is looked into */
  left?: { code: string; reason: string; hint: string };
}

/** What a step is handed beside its input. */
export interface StepHow {
  /** the file as it was named, for messages */
  name: string;
  limits: Limits;
  signal?: AbortSignal | undefined;
  /** where the content of a hash is kept: for folders, whose files are kept one by one */
  contentOf?: ((sha256: string) => string) | undefined;
}

/**
 * Reads one file and writes another: a pure function of the bytes, the step and the version of Refrain.
 *
 * @throws UsageError when the bytes are not what the step reads, or a limit is reached
 */
export type Apply<S extends Step> = (input: string, output: string, step: S, how: StepHow) => Promise<void>;
