/** Takes the commands of other processes on a socket that its owner alone can open. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FromCommand, messages } from './messages.js';
import { RemoteTerminal } from './remote-terminal.js';

/** Carries out a command for whoever called. @returns the exit code */
export type CarryOut = (args: readonly string[], terminal: RemoteTerminal) => Promise<number>;

export interface Door {
  /** path of the socket */
  socket: string;
  /** stops what runs, and takes no more */
  close(): Promise<void>;
}

/** A path of a socket must be shorter than 104 bytes on some systems, 108 on others. */
const LONGEST_PATH = 100;

/** So long work may take to stop, ms, before those who called it are left. */
const LONGEST_END = 1_200;

/** @param data folder of the project that is made by us; whoever opens a door there holds the store */
export async function openDoor(data: string, carryOut: CarryOut): Promise<Door> {
  const usual = join(data, 'serve.sock');
  const near = Buffer.byteLength(usual) < LONGEST_PATH;
  const socket = near ? usual : join(await mkdtemp(join(tmpdir(), 'refrain-')), 'serve.sock'); // owner only
  await rm(socket, { force: true }); // of a server that was killed: we hold the store now
  const calls = new Set<RemoteTerminal>();
  const connections = new Set<Socket>();
  const running = new Set<Promise<void>>();
  const server = createServer((connection) => {
    connections.add(connection);
    connection.once('close', () => connections.delete(connection));
    const work = take(connection, carryOut, calls)
      .catch(() => void connection.destroy())
      .finally(() => running.delete(work));
    running.add(work);
  });
  await listen(server, socket);
  return {
    socket,
    async close() {
      server.close();
      for (const call of calls) {
        call.say('the server is being closed');
        call.stop();
      }
      await Promise.race([Promise.all(running), new Promise((done) => setTimeout(done, LONGEST_END).unref())]);
      for (const connection of connections) connection.destroy(); // of those that never said what they want
      await Promise.all(running);
      await rm(near ? socket : dirname(socket), { recursive: true, force: true });
    },
  };
}

async function listen(server: Server, socket: string): Promise<void> {
  const listening = once(server, 'listening'); // throws what fails
  const before = process.umask(0o177); // from its first moment on; it is made before `listen` gives back
  server.listen(socket);
  process.umask(before);
  await listening;
}

async function take(connection: Socket, carryOut: CarryOut, calls: Set<RemoteTerminal>): Promise<void> {
  connection.on('error', () => {}); // then it closes
  const said = messages(connection, FromCommand);
  const { value: call } = await said.next();
  if (call?.kind !== 'call') return void connection.destroy();
  const terminal = new RemoteTerminal(connection, call);
  calls.add(terminal);
  connection.once('close', () => terminal.stop());
  const listening = (async () => {
    for await (const message of said) terminal.take(message);
    terminal.stop(); // nobody is there any more
  })();
  listening.catch(() => connection.destroy());
  try {
    await terminal.exit(await carryOut(call.args, terminal));
  } finally {
    calls.delete(terminal);
  }
}
