/**
 * boilerplate: what an outlet puts under or over its posts ("Subscribe to our channel"), learnt from its own items.
 *
 * Method    a line at an edge of an item (layer `lines`) is boilerplate of its outlet when it stands in at least 10
 *           different texts, on at least 5 days (UTC), and in at least one in twenty of the posts from the first to
 *           the last day on which it stands, so that a footer used for a month counts like one used for years. After
 *           the lines the same for last sentences, where their line is not boilerplate as a whole. Nothing else: the
 *           same items give the same lines, in whatever order they came
 * Counts    posts: different texts of a day. Copies of one text are one, however often it was sent
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

const dropVersion = defineCommand({
  sql: new URL('./drop-version.sql', import.meta.url),
  params: z.strictObject({ made_by: z.string() }),
});

/**
 * @param lines which version made the layer's rows
 * @param input digest of the items in the store
 * @returns which version made the boilerplate
 */
export async function learnBoilerplate(
  { store, job }: { store: Store; job: Job },
  lines: string,
  input: string,
): Promise<{ madeBy: string }> {
  const madeBy = `boilerplate-${VERSION}-${lines}-${input.slice(0, 12)}`;
  if ((await readSettled(store)).has(`boilerplate ${madeBy} ${input}`)) return { madeBy };
  // Lines first: a sentence counts where its line is not boilerplate already.
  for (const sentence of [false, true]) {
    job.signal.throwIfAborted();
    await learnParts(store, { lines, madeBy, sentence });
  }
  await settle(store, 'boilerplate', madeBy, input);
  for (const { made_by } of await store.rows(versionsMade, {})) {
    if (made_by !== madeBy) await store.command(dropVersion, { made_by });
  }
  return { madeBy };
}

async function learnParts(
  store: Store,
  { lines, madeBy, sentence }: { lines: string; madeBy: string; sentence: boolean },
): Promise<void> {
  const learnt = await store.rows(learn, {
    lines,
    made_by: madeBy,
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
