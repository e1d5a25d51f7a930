import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { english, plainText, ukrainian } from '../../src/messages/messages.js';
import { sampleValues } from '../messages/sample-values.js';
test('d', () => {
  const out: string[] = [];
  for (const id of Object.keys(english.page)) {
    const one = (l: any, n: number) => { try { return plainText(l.page[id](sampleValues(id, n))); } catch (e) { return String(e); } };
    const a = one(ukrainian, 3), b = one(ukrainian, 1);
    out.push(`${id}\n   ${one(english, 3)}\n   ${a}${b === a ? '' : `\n   ${b}`}`);
  }
  writeFileSync('/tmp/uk-dump.txt', out.join('\n'));
});
