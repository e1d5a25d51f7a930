/** npm run bench -- NAME [--data DIR] [--json]: runs one benchmark and prints its figures. */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What every benchmark exports as `bench`. Figures are plain numbers, by the names that docs/benchmarks.md lists. */
export interface Bench {
  (at: { data: string; log: (line: string) => void; options: Record<string, string> }): Promise<{
    figures: Record<string, number>;
    size?: Record<string, number>;
    /** sets that the data folder lacks */
    missing?: string[];
  }>;
}

const names = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts' && !file.startsWith('_'))
  .map((file) => file.slice(0, -3));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '../shared/data' },
    json: { type: 'boolean', default: false },
    items: { type: 'string' },
    kills: { type: 'string' },
    seed: { type: 'string' },
    world: { type: 'string' },
  },
});
const [name = ''] = positionals;
if (!names.includes(name)) {
  console.error(`npm run bench -- NAME, where NAME is one of: ${names.join(', ')}`);
  process.exit(2);
}

const { bench } = (await import(`./${name}.ts`)) as { bench: Bench };
const started = performance.now();
const { data: _, json: __, ...options } = values;
const {
  figures,
  size = {},
  missing = [],
} = await bench({
  data: resolve(values.data),
  log: (line) => console.error(line),
  options: options as Record<string, string>,
});
const machine = {
  cores: availableParallelism(),
  cpu: cpus()[0]?.model ?? '',
  memory_gb: Math.round(totalmem() / 1e9),
  node: process.versions.node,
};
if (!values.json) {
  for (const [key, value] of Object.entries({ ...size, ...figures }))
    console.log(`${key.padEnd(28)} ${Number(value.toPrecision(6)).toLocaleString('en')}`);
  if (missing.length > 0) console.log(`missing: ${missing.join(', ')}`);
  console.log(
    `took ${((performance.now() - started) / 1000).toFixed(1)} s on ${machine.cores} cores, ${machine.memory_gb} GB, Node ${machine.node}, commit ${commit()}`,
  );
} else {
  console.log(
    JSON.stringify({
      bench: name,
      figures,
      size,
      ...(missing.length > 0 ? { missing } : {}),
      machine,
      commit: commit(),
    }),
  );
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}
