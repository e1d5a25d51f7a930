/**
 * The embedded engine, loaded when a store is first opened: where it cannot run, everything else still can.
 */
import { createRequire } from 'node:module';
import { StoreError } from '../../vocabulary/errors.js';

type Chdb = typeof import('chdb');

let loaded: Chdb | undefined;

/**
 * How soon its allocator (jemalloc) gives unused memory back, in ms: by default after five seconds, so that an import
 * holds a hundred megabytes that nothing uses. It is read once, when the engine is loaded.
 */
const GIVEN_BACK = 'dirty_decay_ms:200,muzzy_decay_ms:0';

/** @throws StoreError `engine-missing` on Windows, musl and other systems without the engine */
export function loadEngine(): Chdb {
  process.env.JE_MALLOC_CONF ??= GIVEN_BACK;
  try {
    loaded ??= createRequire(import.meta.url)('chdb') as Chdb;
    loaded.version(); // the native part is loaded at the first call
    return loaded;
  } catch (cause) {
    throw new StoreError(
      'engine-missing',
      `the embedded data base does not run on ${process.platform}-${process.arch}`,
      {
        hint: 'it runs on Linux with glibc and on macOS; on Windows use WSL 2; "refrain doctor" says more',
        cause,
      },
    );
  }
}
