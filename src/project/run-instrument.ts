/** Runs an instrument and keeps its result under its run id: data/results/RUN.json is the truth. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { instruments, type InstrumentName } from '../instruments/index.js';
import type { Instrument } from '../instruments/instrument.js';
import type { Job } from '../jobs/job.js';
import { randomFrom } from '../stats/random.js';
import { RunId } from '../vocabulary/ids.js';
import type { Project } from './project.js';
import { runId, type RunInput } from './run-id.js';
import { software } from './software.js';
import { writeWhole } from './write-whole.js';

type OptionsOf<N extends InstrumentName> = z.input<(typeof instruments)[N]['options']>;
type AnswerOf<N extends InstrumentName> = z.output<(typeof instruments)[N]['result']>;

/** A run as it is kept and handed on. */
export interface Run<N extends InstrumentName = InstrumentName> {
  schema: `refrain/${N}/${number}`;
  run: RunId;
  instrument: N;
  version: number;
  options: Record<string, unknown>;
  input: RunInput;
  /** beside the run's identity, not in it */
  made: { by: string; at: string };
  result: AnswerOf<N>;
}

const Kept = z.strictObject({
  schema: z.string(),
  run: RunId,
  instrument: z.string(),
  version: z.int(),
  options: z.record(z.string(), z.unknown()),
  input: z.looseObject({}),
  made: z.strictObject({ by: z.string(), at: z.string() }),
  result: z.unknown(),
});

/**
 * @param fresh compute even if a result of this run id is kept
 * @throws StoreError when the store fails; the signal's reason when the job is stopped
 */
export async function runInstrument<N extends InstrumentName>(
  project: Project,
  name: N,
  options: OptionsOf<N>,
  job: Job,
  { fresh = false }: { fresh?: boolean } = {},
): Promise<Run<N>> {
  const instrument = instruments[name] as unknown as Instrument;
  const chosen = instrument.options.parse(options) as Record<string, unknown>;
  const { madeBy, items } = await project.derive(instrument.needs, job);
  const store = await project.store();
  const span = project.span();
  const input: RunInput = {
    instrument: name,
    instrumentVersion: instrument.version,
    madeBy,
    casebook: instrument.casebookSlice(project.casebook),
    options: chosen,
    items,
    codings: '',
    zones: process.versions.tz ?? '',
    unicode: process.versions.unicode ?? '',
  };
  const run = runId(input);
  const path = join(project.folders.results, `${run}.json`);
  const kept = fresh ? undefined : await readKept(path, instrument);
  if (kept) return kept as Run<N>;
  const context = { store, casebook: project.casebook, span, madeBy, job, random: randomFrom(run) };
  // Through its schema, as when it is read again: else the first run of an id would give its keys in another order.
  const result = instrument.result.parse(await instrument.run(context, chosen)) as AnswerOf<N>;
  const made: Run<N> = {
    schema: `refrain/${name}/${instrument.version}`,
    run,
    instrument: name,
    version: instrument.version,
    options: chosen,
    input,
    made: { by: software(), at: project.now().toISOString() },
    result,
  };
  await writeWhole(path, `${JSON.stringify(made)}\n`);
  return made;
}

/** A kept result that can still be read; one that cannot is made again. */
async function readKept(path: string, instrument: Instrument): Promise<unknown> {
  try {
    const kept = Kept.parse(JSON.parse(await readFile(path, 'utf8')));
    return { ...kept, result: instrument.result.parse(kept.result) };
  } catch {
    return undefined;
  }
}
