/** Progress on stderr: a line that is written over on a terminal, nothing otherwise. */
import type { Progress } from '../jobs/job.js';
import { english } from '../messages/messages.js';

export class ProgressLine {
  readonly #out: NodeJS.WriteStream;
  readonly #clock: () => number;
  #what = '';
  #since = 0;
  #last = 0;
  #shown = false;

  /** @param clock ms, for rates */
  constructor(out: NodeJS.WriteStream, clock: () => number) {
    this.#out = out;
    this.#clock = clock;
  }

  show(progress: Progress): void {
    if (!this.#out.isTTY) return;
    const now = this.#clock();
    const what = sayStep(progress);
    if (what !== this.#what) {
      this.#what = what;
      this.#since = now;
    } else if (now - this.#last < 100) return;
    this.#last = now;
    const width = this.#out.columns || 80; // some terminals say 0
    this.#out.write(`\r\u001b[2K${progressText(progress, (now - this.#since) / 1000).slice(0, width - 1)}`);
    this.#shown = true;
  }

  clear(): void {
    if (this.#shown) this.#out.write('\r\u001b[2K');
    this.#shown = false;
  }
}

/** What is done, how far, how fast, and how long still. */
export function progressText(progress: Progress, seconds: number): string {
  const { done, total, unit } = progress;
  const what = sayStep(progress);
  const rate = seconds > 0.5 ? done / seconds : 0;
  const amount = unit === 'bytes' ? `${(done / 1e6).toFixed(1)} MB` : `${done.toLocaleString('en')} ${unit}`;
  const speed =
    rate === 0
      ? ''
      : unit === 'bytes'
        ? `, ${(rate / 1e6).toFixed(1)} MB/s`
        : `, ${Math.round(rate).toLocaleString('en')}/s`;
  if (!total) return `${what}: ${amount}${speed}`;
  const share = Math.min(1, done / total);
  const bar = '█'.repeat(Math.round(share * 20)).padEnd(20, '░');
  const left = rate > 0 ? `, ${duration((total - done) / rate)} left` : '';
  return `${bar} ${Math.floor(share * 100)} % ${what}: ${amount}${speed}${left}`;
}

function sayStep({ step, of = '' }: Progress): string {
  return english.steps[step](of);
}

function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${Math.ceil(seconds % 60)} s`;
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
}
