/** Refrain as a library: all that the command line does. */
export { openProject, type OpenOptions, type Project } from './project/project.js';
export { initBlank, initFromFiles, initSandbox } from './project/init-project.js';
export { importFile, type Imported, type ImportOptions } from './project/import-file.js';
export { retry, type Retried, type RetryOptions } from './project/retry.js';
export { verify, type ProjectVerified } from './project/verify.js';
export { planRemoval, type RemovalPlan } from './project/plan-removal.js';
export { finishRemoval, removeItems } from './project/remove-items.js';
export { runInstrument, type Run } from './project/run-instrument.js';
export { makeReport } from './project/make-report.js';
export { serveProject as serve } from './cli/serve-project.js';
export { rebuild } from './project/rebuild.js';
export { search } from './find/search.js';
export { show } from './find/show.js';
export { coverage } from './find/coverage.js';
export { quietJob, type Job, type Progress } from './jobs/job.js';
export * from './vocabulary/errors.js';
export * from './vocabulary/ids.js';
