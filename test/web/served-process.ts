/** `refrain serve` in a process of its own, and commands called beside it. */
import type { ChildProcess } from 'node:child_process';
import { setTimeout as passed } from 'node:timers/promises';
import { start, type Ended } from '../cli/refrain.js';

export interface ServedProcess {
  child: ChildProcess;
  address: string;
  ended: Promise<Ended>;
  /** a page or twin as it is now */
  get(path: string): Promise<{ status: number; text: string; headers: Headers }>;
  /** closes it with Ctrl-C; what does not stop in 1.5 s, as on a machine that is busy, ends by the signal itself */
  close(): Promise<'whole' | 'cut off'>;
  /** asks again until the answer is as wanted */
  until(path: string, wanted: (text: string, status: number) => boolean): Promise<string>;
}

export async function servedProcess(folder: string, more: readonly string[] = ['--port', '0']): Promise<ServedProcess> {
  const { child, ended } = start(['-C', folder, 'serve', ...more]);
  const address = await new Promise<string>((done, failed) => {
    let out = '';
    child.stdout?.on('data', (piece: Buffer) => {
      out += piece.toString();
      const found = /http:\S+/.exec(out);
      if (found) done(found[0]);
    });
    void ended.then(({ stderr }) => failed(new Error(stderr)));
  });
  const get: ServedProcess['get'] = async (path) => {
    const answer = await fetch(new URL(path, address), { redirect: 'manual' });
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };
  return {
    child,
    address,
    ended,
    get,
    async close() {
      child.kill('SIGINT');
      const { code } = await ended;
      if (code !== 0 && child.signalCode !== 'SIGINT') throw new Error(`ended with ${code}, ${child.signalCode}`);
      return code === 0 ? 'whole' : 'cut off';
    },
    async until(path, wanted) {
      for (;;) {
        const { text, status } = await get(path);
        if (wanted(text, status)) return text;
        if (child.exitCode !== null) throw new Error('the server has ended');
        await passed(50);
      }
    },
  };
}

/** Calls a command in a process of its own. */
export function called(args: readonly string[], how: { cwd?: string; input?: string } = {}): Promise<Ended> {
  return start(args, {}, how).ended;
}
