import { CommanderError } from 'commander';
import { asCall, currentCall, type Call } from './call.js';
import { Exit } from './exit.js';
import { loadCommands, programOf } from './program.js';
import { thisTerminal } from './this-terminal.js';

/** Does what the arguments say; how it ended stands in `process.exitCode`. */
export async function carryOut(args: readonly string[]): Promise<void> {
  const terminal = thisTerminal();
  try {
    process.exitCode = await carryOutAt({ args, terminal });
  } finally {
    terminal.close();
  }
}

/** Does what the arguments say for whoever called. @returns how it ended */
export function carryOutAt(call: Omit<Call, 'exit'>): Promise<Exit> {
  return asCall(call, async () => {
    const { args } = call;
    try {
      const commands = await loadCommands(args);
      // Without a pause between the two: commands are one object each, which another call may be about to use.
      await programOf(commands).parseAsync(args, { from: 'user' });
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error;
      currentCall().exit = error.exitCode === 0 ? Exit.done : Exit.wrongUse;
    }
  });
}
