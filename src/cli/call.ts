/** The call of a command: its arguments, where it was called, and who carries it out. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Terminal } from '../jobs/terminal.js';
import type { Host } from '../web/jobs/host.js';
import { Exit } from './exit.js';

export interface Call {
  readonly args: readonly string[];
  readonly terminal: Terminal;
  /** the server that has the project open and carries the command out; undefined in a process of its own */
  readonly host?: Host;
  exit: Exit;
}

const calls = new AsyncLocalStorage<Call>();

export function currentCall(): Call {
  const call = calls.getStore();
  if (!call) throw new Error('a command is carried out by carryOut alone');
  return call;
}

/** @returns how it ended */
export async function asCall(call: Omit<Call, 'exit'>, work: () => Promise<void>): Promise<Exit> {
  const own: Call = { ...call, exit: Exit.done };
  await calls.run(own, work);
  return own.exit;
}
