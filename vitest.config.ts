import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const dist = fileURLToPath(new URL(`./${process.env.REFRAIN_DIST ?? 'dist'}/`, import.meta.url));

// Tests import from `src/`, so that types and jumps lead to the source, and run on `dist/`,
// which is what users get: with workers, SQL and data files in the places where they are shipped.
export default defineConfig({
  resolve: { alias: [{ find: /^(?:\.\.\/)+src\/(.*)\.js$/, replacement: `${dist}$1.js` }] },
  test: {
    pool: 'forks', // the embedded engine dies in worker threads
    maxWorkers: 2, // by default one on two cores, though most tests wait for other processes
    include: ['test/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 60_000,
    server: { deps: { external: [/\/\.?dist[^/]*\//] } },
  },
});
