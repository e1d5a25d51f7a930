import { expect, test } from 'vitest';
import { unmarked } from '../../src/language/unmarked.js';

test.each([
  ['**The harbour opens**, the port says', 'The harbour opens, the port says'],
  ['⚡️**The port:**\n__«It opens». __', '⚡️The port:\n«It opens». '],
  ['~~Prices rise~~ [Read on](https://river.example/a_b?c=1)!', 'Prices rise Read on!'],
  ['[👉 ](https://t.example/+x)[River News. Subscribe](https://t.example/+y', '👉 River News. Subscribe'],
  ['a list [1] (see below) and a_b__c stay', 'a list [1] (see below) and a_b__c stay'],
  ['__init__ is a name', '__init__ is a name'],
])('%j is shown as words', (text, shown) => {
  expect(unmarked(text)).toBe(shown);
});
