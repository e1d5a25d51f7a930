import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const dist = fileURLToPath(new URL(`./${process.env.REFRAIN_DIST ?? 'dist'}/`, import.meta.url));

/** The files that take longest, in this order: a long one that is begun last keeps one processor waiting. */
const longest = [
  'web/pages',
  'docs',
  'floors',
  'cli/hostile-texts',
  'project/faults',
  'cli/import',
  'package',
  'web/hostile',
  'cli/killed',
  'cli/init-killed',
  'instruments/same-bytes',
  'find/families',
  'report/render',
  'web/tasks',
  'web/jobs-ended',
  'report/accessible',
].map((name) => `/test/${name}.test.ts`);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((name) => moduleId.endsWith(name));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

// Tests import from `src/`, so that types and jumps lead to the source, and run on `dist/`,
// which is what users get: with workers, SQL and data files in the places where they are shipped.
export default defineConfig({
  resolve: { alias: [{ find: /^(?:\.\.\/)+src\/(.*)\.js$/, replacement: `${dist}$1.js` }] },
  test: {
    pool: 'forks', // the embedded engine dies in worker threads
    maxWorkers: 2, // by default one on two cores, though most tests wait for other processes
    sequence: { sequencer: LongestFirst },
    include: ['test/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 60_000,
    server: { deps: { external: [/\/\.?dist[^/]*\//] } },
  },
});
