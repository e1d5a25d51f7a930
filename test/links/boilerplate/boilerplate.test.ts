import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type * as z from 'zod';
import { quietJob } from '../../../src/jobs/job.js';
import { LayerItem } from '../../../src/layers/layer-item.js';
import { lines } from '../../../src/layers/lines/index.js';
import { withoutBoilerplate } from '../../../src/layers/lines/without-boilerplate.js';
import { learnBoilerplate } from '../../../src/links/boilerplate/index.js';
import { boilerplate, boilerplateOfOutlets } from '../../../src/links/boilerplate/read-boilerplate.js';
import { openEmbedded } from '../../../src/store/embedded/open.js';
import type { Store } from '../../../src/store/store.js';
import { versionKey } from '../../../src/vocabulary/ids.js';

interface Post {
  outlet: string;
  /** day since 1970 */
  day: number;
  text: string;
}

const FIRST = 22_000;

/** A sentence that no other number has. */
const news = (at: number): string => `Word${at} went to word${at + 1}town with word${at + 2}.`;

async function opened(): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'refrain-boilerplate-'));
  return openEmbedded({ folder, command: 'test', now: new Date('2031-05-06T07:08:09Z') });
}

async function write(store: Store, posts: readonly (Post & { item: number })[]): Promise<void> {
  const row = lines.prepare(null);
  const items = posts.map(({ outlet, day, text, item }) => ({
    item: String(item),
    version: versionKey(text).toString(),
    outlet,
    identity: '',
    published_ms: day * 86_400_000 + 1,
    stated: '',
    title: '',
    text,
    language: 'en',
    form: 'post',
    address: '',
    message: '',
    sha256: '',
    locator: '',
    recorded_ms: 1,
  }));
  const made = items.map(({ item, version, text }) => ({
    made_by: 'lines-1-test',
    item,
    version,
    ...row(new LayerItem({ language: 'en', title: '', text })),
  }));
  const ndjson = (rows: readonly object[]) => Buffer.from(rows.map((each) => `${JSON.stringify(each)}\n`).join(''));
  await store.insert('items', ndjson(items));
  await store.insert('layer_lines', ndjson(made));
}

/** What is learnt of posts, as `outlet: text posts/posts_between`. */
async function learnt(posts: readonly Post[], batches = 1): Promise<string[]> {
  const store = await opened();
  const numbered = posts.map((post, index) => ({ ...post, item: index + 1 }));
  let madeBy = '';
  for (let batch = 0; batch < batches; batch++) {
    // Later posts first: the order of arrival must not matter.
    await write(
      store,
      numbered.filter(({ item }) => item % batches === batches - 1 - batch),
    );
    ({ madeBy } = await learnBoilerplate({ store, job: quietJob() }, 'lines-1-test', `${batch}-batch-of-posts`));
  }
  const rows = await store.rows(boilerplate, { made_by: madeBy });
  await store.close();
  return rows.map(({ outlet, text, posts: of, posts_between: all }) => `${outlet}: ${text} ${of}/${all}`);
}

const days = (count: number, post: (at: number) => string, outlet = 'river'): Post[] =>
  Array.from({ length: count }, (_, at) => ({ outlet, day: FIRST + at, text: post(at) }));

test('a footer under many different posts is learnt, for its outlet alone', async () => {
  const footer = days(20, (at) => `${news(at * 3)}\n\nSubscribe to River News`);
  const others = days(20, (at) => `${news(at * 3)}\n${news(at * 5)}`, 'vesna');
  const once = days(1, () => `${news(1)}\nSubscribe to River News`, 'vesna');
  expect(await learnt([...footer, ...others, ...once])).toEqual(['river: Subscribe to River News 20/20']);
});

test('the order of arrival and its batches change nothing', async () => {
  const posts = days(30, (at) => `${news(at * 3)} @rivernews\n\n${at % 2 ? 'Read also: the harbour' : news(at * 7)}`);
  const whole = await learnt(posts);
  expect(whole).toEqual(['river: @rivernews 30/30', 'river: Read also: the harbour 15/29']);
  expect(await learnt(posts, 3)).toEqual(whole);
});

type Learnt = z.output<typeof boilerplate.row>;

test('after an addition to some outlets, what is known is the same as if it were learnt from nothing', async () => {
  const footer =
    (line: string, of = 20) =>
    (at: number) =>
      `${news(at * 3)}\n${at < of ? line : news(at * 5)}`;
  const store = await opened();
  const put = (posts: readonly Post[], from: number): Promise<void> =>
    write(
      store,
      posts.map((post, index) => ({ ...post, item: from + index })),
    );
  const learn = async (input: string): Promise<Learnt[]> => {
    const { madeBy } = await learnBoilerplate({ store, job: quietJob() }, 'lines-1-test', input);
    return store.rows(boilerplate, { made_by: madeBy });
  };
  await put(days(20, footer('Subscribe to River News')), 1);
  await put(days(20, footer('More about Vesna on our pages'), 'vesna'), 100);
  await put(days(20, footer('The harbour never sleeps', 9), 'harbour'), 200);
  const shown = (rows: readonly Learnt[]): string[] =>
    rows.map(({ outlet, posts, posts_between }) => `${outlet} ${posts}/${posts_between}`);
  expect(shown(await learn('first'))).toEqual(['river 20/20', 'vesna 20/20']);
  // Vesna drops its footer by editing nearly all of its posts; the harbour puts up its line a tenth time; river rests.
  await put(
    days(15, (at) => `${news(at * 11)}\n${news(at * 13)}`, 'vesna'),
    100,
  );
  await put([{ outlet: 'harbour', day: FIRST + 30, text: `${news(990)}\nThe harbour never sleeps` }], 300);
  const added = await learn('second');
  expect(shown(added)).toEqual(['harbour 10/21', 'river 20/20']);
  await learnBoilerplate({ store, job: quietJob() }, 'lines-2-test', 'third'); // forgets all of the first lines
  expect(await learn('fourth')).toEqual(added);
  await store.close();
});

test('a text that is copied as a whole is no boilerplate, nor is a line of few days or few posts', async () => {
  const copied = days(30, () => `Sirens in Vesna\nGo to the shelters now`);
  const other = days(30, (at) => `${news(at)}\n${news(at + 50)}`);
  const burst = Array.from({ length: 20 }, (_, at) => ({
    outlet: 'river',
    day: FIRST + (at % 4),
    text: `Storm in Vesna, live:\n${news(200 + at)}`,
  }));
  const seldom = days(9, (at) => `Weather of the day:\n${news(300 + at)}`);
  const rare = Array.from({ length: 400 }, (_, at) => ({
    outlet: 'harbour',
    day: FIRST + Math.floor(at / 10),
    text: at % 33 === 0 ? `${news(at)}\nThe ministry said:` : `${news(at)}\n${news(at + 1000)}`,
  }));
  expect(await learnt([...copied, ...other, ...burst, ...seldom, ...rare])).toEqual([]);
});

test('a footer of a few weeks is learnt beside one of years', async () => {
  const posts = days(400, (at) => `${news(at * 3)}\n${at >= 100 && at < 120 ? 'Our new app is out' : news(at * 5)}`);
  expect(await learnt(posts)).toEqual(['river: Our new app is out 20/20']);
});

test('what was learnt takes the footers out, and earlier learning goes', async () => {
  const store = await opened();
  const posts = days(20, (at) => `${news(at * 3)}\nSubscribe to River News`);
  await write(
    store,
    posts.map((post, index) => ({ ...post, item: index + 1 })),
  );
  const first = await learnBoilerplate({ store, job: quietJob() }, 'lines-1-test', 'input-1');
  expect(await learnBoilerplate({ store, job: quietJob() }, 'lines-1-test', 'input-1')).toEqual(first);
  const second = await learnBoilerplate({ store, job: quietJob() }, 'lines-1-test', 'input-2');
  expect(await boilerplateOfOutlets(store, first.madeBy)).toEqual(new Map());
  const keys = (await boilerplateOfOutlets(store, second.madeBy)).get('river') ?? new Set();
  expect(withoutBoilerplate('Ferries sail again.\nSUBSCRIBE to River News!', keys)).toBe('Ferries sail again.');
  await store.close();
});
