/** A project served in this process, asked as a browser would. */
import { openProject, type Project } from '../../src/project/project.js';
import type { Room } from '../../src/web/room.js';
import { serve } from '../../src/web/serve.js';

export interface Served {
  project: Project;
  room: Room;
  /** `http://127.0.0.1:PORT/` */
  address: string;
  /** the page or twin at a path, when the project is ready */
  get(path: string, headers?: Record<string, string>): Promise<{ status: number; text: string; headers: Headers }>;
  json<T>(path: string): Promise<T>;
  close(): Promise<void>;
}

export async function served(folder: string, how: { longestRead?: number } = {}): Promise<Served> {
  const project = await openProject(folder, { command: 'refrain serve', now: () => new Date('2031-06-10T09:00:00Z') });
  const serving = await serve(project, { port: 0, log: () => {}, ...how });
  await serving.room.prepare();
  const get: Served['get'] = async (path, headers = {}) => {
    const answer = await fetch(new URL(path, serving.address), { headers, redirect: 'manual' });
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };
  return {
    project,
    room: serving.room,
    address: serving.address,
    get,
    json: async (path) => JSON.parse((await get(path)).text) as never,
    async close() {
      await serving.close();
      await project.close();
    },
  };
}
