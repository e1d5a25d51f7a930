// A worker that doubles numbers, and says that it was one.
const { serveWork } = await import(
  new URL(`../../${process.env.REFRAIN_DIST ?? 'dist'}/jobs/in-workers.js`, import.meta.url).href
);

serveWork(
  (piece) => `${2 * piece} in a worker`,
  () => [],
);
