/** Starts the reading room of a project, on this machine alone, and the door for commands on the same project. */
import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Terminal } from '../jobs/terminal.js';
import type { Project } from '../project/project.js';
import { software } from '../project/software.js';
import { UsageError } from '../vocabulary/errors.js';
import { readingRoom } from './app.js';
import { openDoor } from './jobs/door.js';
import { Host } from './jobs/host.js';
import { removeServerFile, writeServerFile } from './jobs/server-file.js';
import { Room } from './room.js';

export interface Serving {
  /** `http://127.0.0.1:4680/` */
  address: string;
  room: Room;
  /** ends what runs, and answers no more */
  close(): Promise<void>;
}

export interface ServeOptions {
  /** 0 for any that is free */
  port: number;
  /** where the port is in use, the next that is free, up to so many further */
  further?: number;
  log: (line: string) => void;
  /** ms that those who read may go on when the store is about to be closed */
  longestRead?: number;
  /**
   * carries out commands that are called on the same project meanwhile, and gives their exit codes; without it they are
   * told that the store is held
   */
  carryOut?: (args: readonly string[], terminal: Terminal, host: Host) => Promise<number>;
}

/** @throws UsageError `port-in-use`; StoreError when the store cannot be opened */
export async function serve(project: Project, options: ServeOptions): Promise<Serving> {
  const { port, further = 0, log, longestRead, carryOut } = options;
  await project.store(); // held before anyone is told that we answer
  const room = new Room(project, log, longestRead);
  const server = createAdaptorServer({ fetch: readingRoom(room).fetch }) as Server;
  server.keepAliveTimeout = 60_000; // a browser that asks again just when it is over would find the line cut
  const address = `http://127.0.0.1:${await listen(server, port, port + (port === 0 ? 0 : further))}/`;
  const { data } = project.folders;
  const host = new Host(room);
  const door = carryOut && (await openDoor(data, (args, terminal) => carryOut(args, terminal, host)));
  if (door)
    await writeServerFile(project.folder, { address, socket: door.socket, pid: process.pid, software: software() });
  void room.prepare();
  return {
    address,
    room,
    async close() {
      if (door) await removeServerFile(project.folder);
      server.close();
      server.closeAllConnections();
      await Promise.all([door?.close(), room.close()]);
    },
  };
}

/** @returns the port */
async function listen(server: Server, port: number, last: number): Promise<number> {
  try {
    await new Promise<void>((done, failed) => {
      server.once('error', failed);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', failed);
        done();
      });
    });
    return (server.address() as AddressInfo).port;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      if (port < last) return listen(server, port + 1, last);
      throw new UsageError('port-in-use', `port ${port} is in use`, { hint: 'name another: --port 0 takes any' });
    }
    if (code !== 'EACCES') throw error;
    throw new UsageError('port-not-allowed', `port ${port} cannot be had`, { hint: 'name one above 1023' });
  }
}
