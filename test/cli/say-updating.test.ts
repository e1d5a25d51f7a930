import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sayUpdating } from '../../src/cli/say-updating.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a store that is up to date within a second is not spoken of; one that takes longer is, step by step', () => {
  const said: string[] = [];
  const quick = sayUpdating((line) => said.push(line));
  quick({ step: 1, of: 1 });
  vi.advanceTimersByTime(900);
  quick(undefined);
  vi.advanceTimersByTime(60_000);
  expect(said).toEqual([]);

  const slow = sayUpdating((line) => said.push(line));
  slow({ step: 1, of: 3 });
  vi.advanceTimersByTime(700);
  slow({ step: 2, of: 3 });
  vi.advanceTimersByTime(92_000);
  slow({ step: 3, of: 3 });
  vi.advanceTimersByTime(50_000);
  slow(undefined);
  vi.advanceTimersByTime(60_000);
  expect(said).toEqual([expect.stringContaining('step 2 of 3'), expect.stringContaining('step 3 of 3')]);
});
