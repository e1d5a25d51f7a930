import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attribute } from '../../../../src/read/steps/sheets/attribute.js';
import { fromByteText, toByteText } from '../../../../src/read/steps/sheets/byte-text.js';
import { XmlScanner } from '../../../../src/read/steps/sheets/xml-scanner.js';
import { defaultLimits } from '../../../../src/vocabulary/limits.js';

/** What is told of XML, texts that follow each other as one. */
function eventsOf(pieces: readonly string[]): string[] {
  const events: string[] = [];
  let text = '';
  const tell = (event: string): void => {
    if (text !== '') events.push(`text ${fromByteText(text)}`);
    text = '';
    events.push(event);
  };
  const scanner = new XmlScanner(
    {
      open: (name, raw, depth) => tell(`open ${name} ${attribute(raw, 'a') ?? ''} ${depth}`),
      close: (name, depth) => tell(`close ${name} ${depth}`),
      text: (piece) => void (text += piece),
    },
    { name: 'test', limits: defaultLimits },
  );
  for (const piece of pieces) scanner.push(toByteText(piece));
  scanner.end();
  return events;
}

const whole =
  '<?xml version="1.0"?><!-- a > b <c> --><x:a xmlns:x="u" a="1 &gt; 0" ><b a=\'>"\'/>жук &amp;&#1078; <![CDATA[<&amp;]]]>тест<c  x:a = "z"></c ></x:a>\n';

test('elements, attributes, references, comments and CDATA are told apart', () => {
  expect(eventsOf([whole])).toEqual([
    'open a 1 > 0 1',
    'open b >" 2',
    'close b 2',
    'text жук &ж <&amp;]тест',
    'open c z 2',
    'close c 2',
    'close a 1',
  ]);
});

test('wherever the bytes are cut, the same is told', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(whole.length), { maxLength: 30 }), (cuts) => {
      const at = [0, ...cuts, whole.length].sort((a, b) => a - b);
      const pieces = at.slice(1).map((to, index) => whole.slice(at[index], to));
      expect(eventsOf(pieces)).toEqual(eventsOf([whole]));
    }),
  );
});
