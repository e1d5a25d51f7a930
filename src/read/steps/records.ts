/** Takes records out of JSON in which they lie deeper than at the top, each with what it needs of the objects around it. */
import { createReadStream } from 'node:fs';
import { UsageError } from '../../vocabulary/errors.js';
import { recordKeys } from '../json-path.js';
import { JsonWalk, type Around, type Found } from './json-walk.js';
import { LineWriter } from './line-writer.js';
import type { PlacedRow } from './placed-row.js';
import { isJson, LONGEST_RECORD, recordRow } from './record-row.js';
import type { Apply, Step, StepHow } from './step.js';

type RecordsStep = Extract<Step, { step: 'records' }>;

/** Longest value of an object around records that they are given, in bytes. */
const LONGEST_BESIDE = 2_000;

/**
 * Writes a row for each record at `paths`, in the order of the file. What `beside` names is looked for in the object around the list first, then further out, and stands in the record
 * under its new name unless that has such a key of its own.
 *
 * @throws UsageError `over-limit` when there are more objects around records than `limits.members`
 */
export const records: Apply<RecordsStep> = async (input, output, step, how) => {
  // What stands beside a list mostly stands before it. Where it does not, it is read first, and all begins anew.
  const done = await write(input, output, step, how, new Map());
  if (!done) await write(input, output, step, how, await valuesBeside(input, step, how));
};

/** @returns false when something that records needed stood behind them */
async function write(input: string, output: string, step: RecordsStep, how: StepHow, values: Beside): Promise<boolean> {
  const beside = Object.entries(step.beside ?? {});
  const wanted = new Set(Object.values(step.beside ?? {}));
  const isFirst = values.size === 0;
  const given = new Set<number>(); // objects that records were given values of
  const writer = await LineWriter.open(output);
  try {
    let rows = 0;
    let late = false;
    const walk = new JsonWalk(
      step.paths.map(recordKeys),
      (found) => {
        rows++;
        writer.add(recordRow(found, step.paths, how, () => besideOf(found, beside, values)));
        for (let here = found.around; here && !given.has(here.index); here = here.parent) given.add(here.index);
      },
      {
        longest: LONGEST_RECORD,
        ...(isFirst &&
          wanted.size > 0 && {
            onScalar: (around: Around, key: string, bytes: Buffer) => {
              if (!keepValue(values, wanted, { around, key, bytes }, how)) return;
              if (given.has(around.index)) late = true;
            },
          }),
      },
    );
    await feed(input, walk, how, async () => {
      await writer.flush();
      return !late;
    });
    if (late) return false;
    if (walk.brokenAt >= 0) {
      const place = `behind row ${rows}`;
      const text = `(byte ${walk.brokenAt} of the file)`;
      writer.add(JSON.stringify({ place, problem: 'not-json', text } satisfies PlacedRow));
    }
    if (rows === 0) {
      throw new UsageError(
        'no-records',
        `there are no records at ${step.paths.map((path) => `"${path}"`).join(' or ')}`,
        { place: how.name, hint: 'say where they are with "records: PATH" in a file for --map' },
      );
    }
    await writer.flush(true);
    return true;
  } finally {
    await writer.close();
  }
}

/** What stands beside the way to the records: by object, then by key, as JSON. */
type Beside = Map<number, Map<string, string>>;

async function valuesBeside(input: string, step: RecordsStep, how: StepHow): Promise<Beside> {
  const values: Beside = new Map();
  const wanted = new Set(Object.values(step.beside ?? {}));
  const walk = new JsonWalk(step.paths.map(recordKeys), () => {}, {
    longest: LONGEST_BESIDE + 1,
    onScalar: (around, key, bytes) => void keepValue(values, wanted, { around, key, bytes }, how),
  });
  await feed(input, walk, how, async () => true);
  return values;
}

interface Scalar {
  around: Around;
  key: string;
  bytes: Buffer;
}

/** @returns whether it is one of those that are wanted */
function keepValue(values: Beside, wanted: ReadonlySet<string>, { around, key, bytes }: Scalar, how: StepHow): boolean {
  if (!wanted.has(key) || bytes.length > LONGEST_BESIDE || !isJson(bytes.toString('utf8'))) return false;
  const known = values.get(around.index) ?? new Map<string, string>();
  values.set(around.index, known.set(key, bytes.toString('utf8')));
  if (values.size > how.limits.members) throw tooMany(how);
  return true;
}

async function feed(input: string, walk: JsonWalk, how: StepHow, goesOn: () => Promise<boolean>): Promise<void> {
  let first = true;
  for await (const piece of createReadStream(input, { highWaterMark: 1 << 20, signal: how.signal })) {
    const bytes = piece as Buffer;
    const marked = first && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    first = false;
    walk.write(marked ? bytes.subarray(3) : bytes);
    if (!(await goesOn()) || walk.ended) break;
  }
  walk.close();
}

/** The names and values that a record is given, as the inside of a JSON object. */
function besideOf({ around: frame }: Found, beside: readonly (readonly [string, string])[], values: Beside): string {
  const given: string[] = [];
  for (const [name, key] of beside) {
    for (let here = frame; here; here = here.parent) {
      const value = values.get(here.index)?.get(key);
      if (value === undefined) continue;
      given.push(`${JSON.stringify(name)}:${value}`);
      break;
    }
  }
  return given.join(',');
}

function tooMany({ name, limits }: StepHow): UsageError {
  return new UsageError('over-limit', `the records lie in more than ${limits.members} objects: they were not read`, {
    place: name,
    hint: `if you trust it, write "limits: { members: ${limits.members * 10} }" into refrain.yaml`,
  });
}
