// Which accounts posted one text within an hour, as counts, from the file that `refrain export clusters` writes.
// node within-an-hour.mjs CLUSTERS.csv
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const HOUR = 3_600_000;
const LEAST_WORDS = 6;
const texts = new Map(); // family → posts, in order of time
let columns;
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  const fields = line.replace(/^\u{feff}/u, '').split(','); // no field that is read here holds a comma
  columns ??= fields;
  const [cluster, outlet, published, form, words] = ['cluster', 'outlet', 'published', 'form', 'words'].map(
    (name) => fields[columns.indexOf(name)],
  );
  if (cluster === 'cluster' || form === 'share' || Number(words) < LEAST_WORDS) continue;
  if (!texts.has(cluster)) texts.set(cluster, []);
  texts.get(cluster).push({ outlet, at: Date.parse(published) });
}

const accounts = new Map(); // account → texts that it posted within an hour of another account
const pairs = new Map();
let shared = 0;
let widest = 0;
for (const posts of texts.values()) {
  const near = new Set();
  let from = 0;
  for (let to = 0; to < posts.length; to++) {
    while (posts[to].at - posts[from].at > HOUR) from++;
    const others = new Set(posts.slice(from, to).map(({ outlet }) => outlet));
    others.delete(posts[to].outlet);
    for (const other of others) {
      near.add(other).add(posts[to].outlet);
      const pair = [other, posts[to].outlet].sort().join(' ');
      if (!pairs.has(pair)) pairs.set(pair, new Set());
      pairs.get(pair).add(posts);
    }
    widest = Math.max(widest, others.size + 1);
  }
  if (near.size > 1) shared++;
  for (const outlet of near) accounts.set(outlet, (accounts.get(outlet) ?? 0) + 1);
}
const byTexts = [...accounts.values()].sort((a, b) => b - a);
const atLeast = (n) => byTexts.filter((count) => count >= n).length;
console.log(`${shared} texts were posted by two accounts or more within an hour`);
console.log(`${accounts.size} accounts did so; ${atLeast(10)} with ten texts or more, ${atLeast(100)} with a hundred`);
console.log(`most texts of one account: ${byTexts[0] ?? 0}; median ${byTexts[byTexts.length >> 1] ?? 0}`);
console.log(
  `${pairs.size} pairs of accounts; ${[...pairs.values()].filter(({ size }) => size >= 10).length} share ten texts or more`,
);
console.log(`most accounts with one text within one hour: ${widest}`);
