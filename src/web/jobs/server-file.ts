/**
 * Where the server of a project answers: data/serve.json. It names a socket that only its owner can open, and so it is
 * harmless when a killed server leaves it: nobody answers there, which is as if it were not.
 */
import { readFile, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import * as z from 'zod';
import { writeWhole } from '../../project/write-whole.js';

export const ServerFile = z.strictObject({
  /** of the pages: `http://127.0.0.1:4680/` */
  address: z.url(),
  /** path of the socket on which commands are taken */
  socket: z.string(),
  pid: z.int(),
  software: z.string(),
});
export type ServerFile = z.infer<typeof ServerFile>;

export interface FoundServer extends ServerFile {
  connection: Socket;
}

const pathIn = (folder: string): string => join(folder, 'data', 'serve.json');

/** @param folder of the project */
export async function writeServerFile(folder: string, file: ServerFile): Promise<void> {
  await writeWhole(pathIn(folder), `${JSON.stringify(file)}\n`);
}

export async function removeServerFile(folder: string): Promise<void> {
  await rm(pathIn(folder), { force: true });
}

/** The server that has the project open, connected; undefined when none answers. */
export async function findServer(folder: string): Promise<FoundServer | undefined> {
  let file: ServerFile;
  try {
    file = ServerFile.parse(JSON.parse(await readFile(pathIn(folder), 'utf8')));
  } catch {
    return undefined; // never served, or not any more
  }
  return new Promise((done) => {
    const connection = connect(file.socket);
    connection.once('connect', () => {
      connection.removeAllListeners('error');
      done({ ...file, connection });
    });
    connection.once('error', () => done(undefined));
  });
}
