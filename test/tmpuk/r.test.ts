import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { ukrainian } from '../../src/messages/messages.js';
import { renderReport } from '../../src/report/render.js';
import { madeUpInput, shapes } from '../report/made-up-input.js';
test('x', () => {
  for (const [k, s] of Object.entries(shapes)) writeFileSync(`/tmp/uk-${k}.html`, renderReport(madeUpInput(s), ukrainian));
});
