/** demo: from the installed package to the finished report of 20,000 made-up items, as a newcomer would run it. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measured } from './_measured.ts';
import type { Bench } from './run.ts';

export const bench: Bench = async () => {
  const dir = mkdtempSync(join(tmpdir(), 'refrain-bench-'));
  try {
    const { out, seconds, peakMb } = await measured(['demo', join(dir, 'demo'), '--format', 'json']);
    const { path } = JSON.parse(out) as { path: string };
    return {
      figures: { seconds, peak_rss_mb: peakMb, report_kb: Math.round(statSync(path).size / 1024) },
      size: { items: 20_000 },
    };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};
