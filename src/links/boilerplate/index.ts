/**
 * boilerplate: what an outlet puts under or over its posts ("Subscribe to our channel"), learnt from its own items.
 *
 * Method    a line at an edge of an item (layer `lines`) is boilerplate of its outlet when it stands in at least 10
 *           different texts, on at least 5 days (UTC), and in at least one in twenty of the posts from the first to
 *           the last day on which it stands, so that a footer used for a month counts like one used for years. After
 *           the lines the same for last sentences, where their line is not boilerplate as a whole. Nothing else: the
 *           same items give the same lines, in whatever order they came
 * Counts    posts: different texts as received, of each day; the ten texts must differ in their words, so that copies
 *           of one are one, however often it was sent
 * Distrust  outlets of fewer than some 50 items; standing headings ("News at this hour") are learnt too, and a series
 *           of adverts has its own footer
 */
import * as z from 'zod';
import type { Job } from '../../jobs/job.js';
import { edgeLines } from '../../layers/lines/edge-lines.js';
import { defineCommand, defineQuery } from '../../store/define.js';
import { Count, Key } from '../../store/fields.js';
import { readSettled, settle } from '../../store/settled.js';
import type { Store } from '../../store/store.js';
import { wholeText } from '../../vocabulary/item.js';

/** Raise when the same lines would give other boilerplate. */
const VERSION = 1;

/** Different texts that a line stands in, at least. */
const LEAST_TEXTS = 10;

/** Days on which it stands, at least. */
const LEAST_DAYS = 5;

/** At least one in so many of the outlet's posts of its time has it. */
const LEAST_IN = 20;

/** Of a line that is kept as an example, so many UTF-16 units. */
const SHOWN = 300;

const learn = defineQuery({
  sql: new URL('./learn.sql', import.meta.url),
  params: z.strictObject({
    lines: z.string(),
    made_by: z.string(),
    before: z.string(),
    sentence: z.boolean(),
    least_texts: z.int(),
    least_days: z.int(),
    least_in: z.int(),
  }),
  row: z.strictObject({
    outlet: z.string(),
    line: Key,
    words: z.int(),
    texts: Count,
    posts: Count,
    days: Count,
    example: Key,
    posts_between: Count,
  }),
});

const examples = defineQuery({
  sql: new URL('./examples.sql', import.meta.url),
  params: z.strictObject({ items: z.array(z.bigint()) }),
  row: z.strictObject({ item: Key, title: z.string(), text: z.string() }),
});

const versionsMade = defineQuery({
  sql: new URL('./versions-made.sql', import.meta.url),
  params: z.strictObject({}),
  row: z.strictObject({ made_by: z.string() }),
});

const MadeBy = z.strictObject({ made_by: z.string() });
const dropVersion = ['version', 'outlets'].map((what) =>
  defineCommand({ sql: new URL(`./drop-${what}.sql`, import.meta.url), params: MadeBy }),
);
const noteOutlets = defineCommand({ sql: new URL('./note-outlets.sql', import.meta.url), params: MadeBy });
const keepUnchanged = defineCommand({
  sql: new URL('./keep-unchanged.sql', import.meta.url),
  params: MadeBy.extend({ before: z.string() }),
});

/**
 * Learns of the outlets whose items are not those of the last time; what was learnt of the others stays, since no
 * outlet's boilerplate depends on another's items.
 *
 * @param lines which version made the layer's rows
 * @param input digest of the items in the store
 * @returns which version made the boilerplate
 */
export async function learnBoilerplate(
  { store, job }: { store: Store; job: Job },
  lines: string,
  input: string,
): Promise<{ madeBy: string }> {
  const made = `boilerplate-${VERSION}-${lines}-`;
  const madeBy = `${made}${input.slice(0, 12)}`;
  const settled = await readSettled(store);
  if (settled.has(`boilerplate ${madeBy} ${input}`)) return { madeBy };
  // Whatever a pass that was broken off left is of other items, or comes again.
  await drop(store, (other) => other === madeBy);
  const before = [...settled].find((line) => line.startsWith(`boilerplate ${made}`))?.split(' ')[1] ?? '';
  await store.command(noteOutlets, { made_by: madeBy });
  await store.command(keepUnchanged, { made_by: madeBy, before });
  // Lines first: a sentence counts where its line is not boilerplate already.
  for (const sentence of [false, true]) {
    job.signal.throwIfAborted();
    await learnParts(store, { lines, madeBy, before, sentence });
  }
  await settle(store, 'boilerplate', madeBy, input);
  await drop(store, (other) => other !== madeBy);
  return { madeBy };
}

async function drop(store: Store, which: (madeBy: string) => boolean): Promise<void> {
  for (const { made_by } of await store.rows(versionsMade, {})) {
    if (!which(made_by)) continue;
    for (const command of dropVersion) await store.command(command, { made_by });
  }
}

async function learnParts(
  store: Store,
  { lines, madeBy, before, sentence }: { lines: string; madeBy: string; before: string; sentence: boolean },
): Promise<void> {
  const learnt = await store.rows(learn, {
    lines,
    made_by: madeBy,
    before,
    sentence,
    least_texts: LEAST_TEXTS,
    least_days: LEAST_DAYS,
    least_in: LEAST_IN,
  });
  if (learnt.length === 0) return;
  const items = [...new Set(learnt.map(({ example }) => BigInt(example)))];
  const texts = new Map(
    (await store.rows(examples, { items })).map(({ item, title, text }) => [item, wholeText(title, text)]),
  );
  const rows = learnt.map(({ example, ...row }) =>
    JSON.stringify({ made_by: madeBy, ...row, sentence, text: partShown(texts.get(example) ?? '', BigInt(row.line)) }),
  );
  await store.insert('link_boilerplate', Buffer.from(`${rows.join('\n')}\n`));
}

/** A part as it stands in a text. */
function partShown(text: string, key: bigint): string {
  const parts = edgeLines(text).flatMap(({ line, sentence }) => [line, sentence]);
  const part = parts.find((each) => each?.key === key);
  return text.slice(part?.start, part?.end).trim().slice(0, SHOWN).toWellFormed();
}
