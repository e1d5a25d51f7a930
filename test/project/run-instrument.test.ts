import { join } from 'node:path';
import { expect, test } from 'vitest';
import { quietJob } from '../../src/jobs/job.js';
import { initSandbox } from '../../src/project/init-project.js';
import { runInstrument } from '../../src/project/run-instrument.js';
import { newFolder } from '../cli/refrain.js';

test('a result that was kept is, byte for byte, the one that was handed on when it was made', async () => {
  const how = { command: 'test', now: () => new Date('2031-05-06T07:08:09Z') };
  const { project } = await initSandbox(join(newFolder(), 'world'), { seed: 5, items: 600 }, how, quietJob());
  try {
    for (const name of ['survey', 'repeats'] as const) {
      const made = await runInstrument(project, name, {}, quietJob());
      const kept = await runInstrument(project, name, {}, quietJob());
      expect(JSON.stringify(kept) === JSON.stringify(made), name).toBe(true);
    }
  } finally {
    await project.close();
  }
});
