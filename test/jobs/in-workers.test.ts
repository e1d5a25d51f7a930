import { expect, test } from 'vitest';
import { inWorkers } from '../../src/jobs/in-workers.js';

async function* of(...pieces: number[]): AsyncGenerator<number, void, undefined> {
  yield* pieces;
}

async function doubled(pieces: AsyncIterable<number>, signal?: AbortSignal): Promise<string[]> {
  const answers: string[] = [];
  for await (const answer of inWorkers<number, string>(pieces, {
    module: new URL('./doubling.mjs', import.meta.url),
    settings: undefined,
    workers: 2,
    signal,
    here: { isSmall: (piece) => piece < 10, work: (piece) => `${2 * piece} here` },
  }))
    answers.push(answer);
  return answers;
}

test('one small piece is done on the spot; a large one, and any of several, in workers and in order', async () => {
  expect(await doubled(of())).toEqual([]);
  expect(await doubled(of(4))).toEqual(['8 here']);
  expect(await doubled(of(40))).toEqual(['80 in a worker']);
  expect(await doubled(of(4, 40, 5))).toEqual(['8 in a worker', '80 in a worker', '10 in a worker']);
});

test('what was stopped before it began does nothing, and leaves its source', async () => {
  let left = false;
  async function* source(): AsyncGenerator<number, void, undefined> {
    try {
      yield 4;
    } finally {
      left = true;
    }
  }
  const stop = new AbortController();
  async function* stopping(): AsyncGenerator<number, void, undefined> {
    for await (const piece of source()) {
      stop.abort(new Error('stopped by hand'));
      yield piece;
    }
  }
  await expect(doubled(stopping(), stop.signal)).rejects.toThrow('stopped by hand');
  expect(left).toBe(true);
});
