import { CommanderError } from 'commander';
import { Exit } from './exit.js';
import { program } from './program.js';

/** Does what the arguments say; how it ended stands in `process.exitCode`. */
export async function carryOut(args: readonly string[]): Promise<void> {
  try {
    await (await program(args)).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? Exit.done : Exit.wrongUse;
  }
}
