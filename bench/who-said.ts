/**
 * who-said: a pasted passage against a whole sandbox world (`--items N`, a million by default): how long an answer
 * takes, and how often the first in our data is the one that the world planted. Passages are near copies as their
 * editors left them, paragraphs lifted into other texts, and two sentences out of the middle of an original.
 */
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { askedItem } from '../dist/find/who-said/asked-item.js';
import { mayBeFirst, whoSaid } from '../dist/find/who-said/index.js';
import { initSandbox, quietJob } from '../dist/index.js';
import { sentences } from '../dist/language/sentences.js';
import { boilerplateOfOutlets } from '../dist/links/boilerplate/read-boilerplate.js';
import type { CopyLine } from '../dist/sandbox/truth/gather-truth.js';
import type { TruthLine } from '../dist/sandbox/truth/truth-line.js';
import { randomFrom } from '../dist/stats/random.js';
import type { Store } from '../dist/store/store.js';
import type { Bench } from './run.ts';

const ITEMS = 1_000_000;
const ASKED = 100; // of each kind
const SEED = 2031;
/** Texts are pasted with what their outlets put under them. */
const asTheyStand = new Map<string, ReadonlySet<bigint>>();

interface Question {
  kind: 'near' | 'passage' | 'middle';
  text: string;
  /** address of the item that had it first */
  first: string;
}

export const bench: Bench = async ({ log, options }) => {
  const items = Number(options.items ?? ITEMS);
  const dir = mkdtempSync(join(tmpdir(), 'refrain-bench-'));
  try {
    const folder = join(dir, 'world');
    const clock = { command: 'bench', now: () => new Date() };
    const { project } = await initSandbox(folder, { seed: SEED, items }, clock, quietJob());
    try {
      log(`${items} items are in; words, prints and clusters`);
      const started = performance.now();
      const { madeBy } = await project.derive({ layers: ['words'], links: ['clusters'] }, quietJob());
      const derived = (performance.now() - started) / 1000;
      const store = await project.store();
      const folds = project.casebook.settings.queries;
      const boilerplate = await boilerplateOfOutlets(store, madeBy.boilerplate ?? '');
      const questions = await drawQuestions(store, join(folder, 'sandbox', 'truth.jsonl'));
      log(`${questions.length} questions`);
      const seconds: number[] = [];
      const right: Record<string, { right: number; all: number }> = {};
      for (const { kind, text, first } of questions) {
        const start = performance.now();
        const { said } = await whoSaid({ store }, text, { words: madeBy.words ?? '', folds, boilerplate, limit: 50 });
        seconds.push((performance.now() - start) / 1000);
        const found = said.find(mayBeFirst)?.address === first;
        for (const key of ['first_right', `first_right_${kind}`]) {
          const count = (right[key] ??= { right: 0, all: 0 });
          count.all++;
          count.right += Number(found);
        }
      }
      seconds.sort((a, b) => a - b);
      const at = (share: number): number =>
        seconds[Math.min(seconds.length - 1, Math.floor(share * seconds.length))] ?? 0;
      return {
        figures: {
          items,
          seconds_p50: at(0.5),
          seconds_p95: at(0.95),
          ...Object.fromEntries(Object.entries(right).map(([key, count]) => [key, count.right / count.all])),
          seconds_derived: derived,
          peak_rss_mb: process.resourceUsage().maxRSS / 1024,
        },
        size: { items, questions: questions.length },
      };
    } finally {
      await project.close();
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};

/** Drawn by chance from what was planted, the same ones each time. */
async function drawQuestions(store: Store, truth: string): Promise<Question[]> {
  const random = randomFrom(`who-said/${SEED}`);
  const copyOf = new Map<string, string>(); // a copy may be of a copy
  const drawn: Record<'near' | 'passage', CopyLine[]> = { near: [], passage: [] };
  const seen = { near: 0, passage: 0 };
  for await (const line of createInterface({ input: createReadStream(truth) })) {
    const told = JSON.parse(line) as TruthLine;
    if (told.kind !== 'copy') continue;
    copyOf.set(told.item, told.of);
    const kind =
      told.how === 'near' && told.jaccard >= 0.5 ? 'near' : told.passage !== undefined ? 'passage' : undefined;
    if (kind === undefined) continue;
    // A reservoir (Vitter 1985): every one has the same chance, and memory does not grow.
    const place = Math.floor(random() * ++seen[kind]);
    if (drawn[kind].length < ASKED) drawn[kind].push(told);
    else if (place < ASKED) drawn[kind][place] = told;
  }
  const rootOf = (item: string): string => {
    let root = item;
    for (let of = copyOf.get(root); of !== undefined; of = copyOf.get(root)) root = of;
    return root;
  };
  const questions: Question[] = [];
  for (const { item, passage } of drawn.passage)
    questions.push({ kind: 'passage', text: passage ?? '', first: rootOf(item) });
  for (const { item } of drawn.near) {
    const first = rootOf(item);
    const copy = await askedItem(store, { address: item }, asTheyStand);
    const original = await askedItem(store, { address: first }, asTheyStand);
    questions.push({ kind: 'near', text: copy?.text ?? '', first });
    const all = sentences(original?.text ?? '', '');
    const [from, to] = [all.at(Math.floor(all.length / 2) - 1), all.at(Math.floor(all.length / 2))];
    const middle = original?.text.slice(from?.start, to?.end) ?? '';
    if (middle.split(/\s+/).length >= 12) questions.push({ kind: 'middle', text: middle, first });
  }
  return questions;
}
