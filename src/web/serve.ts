/** Starts the reading room of a project, on this machine alone. */
import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Project } from '../project/project.js';
import { UsageError } from '../vocabulary/errors.js';
import { readingRoom } from './app.js';
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
  log: (line: string) => void;
}

/** @throws UsageError `port-in-use`; StoreError when the store cannot be opened */
export async function serve(project: Project, { port, log }: ServeOptions): Promise<Serving> {
  await project.store(); // held before anyone is told that we answer
  const room = new Room(project, log);
  const server = createAdaptorServer({ fetch: readingRoom(room).fetch }) as Server;
  await listen(server, port);
  void room.prepare();
  const { port: at } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${at}/`,
    room,
    async close() {
      server.close();
      server.closeAllConnections();
      await room.close();
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      failed(
        error.code === 'EADDRINUSE'
          ? new UsageError('port-in-use', `port ${port} is in use`, { hint: 'name another: --port 0 takes any' })
          : error,
      );
    });
    server.listen(port, '127.0.0.1', done);
  });
}
