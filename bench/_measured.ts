import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../dist/cli/bin.js', import.meta.url));

export interface Measured {
  out: string;
  err: string;
  seconds: number;
  /** highest resident memory of the process, as the kernel has it, in MB */
  peakMb: number;
  code: number;
}

/**
 * Runs the command line as a user would. Exit codes 0 and 4 are fine, any other is an error with what it said.
 * The command itself tells its peak when it ends (process.resourceUsage), through a preload.
 */
export async function measured(args: readonly string[]): Promise<Measured> {
  const preload = fileURLToPath(new URL('./_peak.mjs', import.meta.url));
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', preload, bin, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => out.push(piece));
  child.stderr.on('data', (piece: Buffer) => err.push(piece));
  const code = await new Promise<number>((done) => child.on('close', (exit) => done(exit ?? -1)));
  const said = Buffer.concat(err).toString('utf8');
  if (code !== 0 && code !== 4) throw new Error(`refrain ${args.join(' ')} ended with ${code}: ${said}`);
  const peakKb = Number(/peak-rss-kb (\d+)/.exec(said)?.[1] ?? 0);
  return {
    out: Buffer.concat(out).toString('utf8'),
    seconds: (performance.now() - started) / 1000,
    err: said.replace(/peak-rss-kb \d+\n/, ''),
    peakMb: Math.round(peakKb / 1024),
    code,
  };
}
