/**
 * The embedded engine, loaded when a store is first opened: where it cannot run, everything else still can.
 */
import { createRequire } from 'node:module';
import { StoreError } from '../../vocabulary/errors.js';

type Chdb = typeof import('chdb');

let loaded: Chdb | undefined;

/** @throws StoreError `engine-missing` on Windows, musl and other systems without the engine */
export function loadEngine(): Chdb {
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
