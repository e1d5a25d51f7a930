import type * as z from 'zod';
import type { Casebook } from '../casebook/casebook.js';
import type { LayerName } from '../layers/index.js';
import type { Finding } from '../vocabulary/finding.js';
import type { Context } from './context.js';

/** One measurement over many items. Each stands in a folder of its own; `index.ts` lists them. */
export interface Instrument<Options extends z.ZodType = z.ZodType, Result extends z.ZodType = z.ZodType> {
  readonly name: string;
  /** raise when the same input would give other numbers */
  readonly version: number;
  /** layers and links it reads: they are brought up to date before it runs */
  readonly needs: { readonly layers: readonly LayerName[]; readonly links: readonly 'clusters'[] };
  readonly options: Options;
  readonly result: Result;
  /** the part of the casebook it uses, as plain data: part of the run's identity */
  casebookSlice(casebook: Casebook): unknown;
  run(context: Context, options: z.output<Options>): Promise<z.output<Result>>;
  findings(answer: z.output<Result>): Finding[];
}
