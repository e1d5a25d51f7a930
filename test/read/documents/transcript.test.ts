import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { subtitleCues } from '../../../src/read/documents/subtitle-cues.js';
import { transcript } from '../../../src/read/documents/transcript.js';
import { checkedPassages, clockOf, saidAt } from '../../../src/vocabulary/passages.js';

const word = fc.stringMatching(/^[a-zж😀]{1,6}$/u);
const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const cues = fc.array(
  fc.record({ gap: fc.integer({ min: 0, max: 9_000 }), lines: fc.array(line, { minLength: 1, maxLength: 2 }) }),
  { maxLength: 30 },
);

test('every passage begins where its words stand in the text, whatever is said', () => {
  fc.assert(
    fc.property(cues, (spoken) => {
      let at = 0;
      const all = spoken.map(({ gap, lines }) => {
        const from = at + gap;
        at = from + 1_000;
        return { from, to: at, lines, voice: '' };
      });
      const { text, passages } = transcript(all);
      expect(checkedPassages(passages, text)).toEqual(passages); // ascending, and within the text
      for (const [offset, ms] of passages) {
        const said = all
          .filter(({ from }) => from === ms)
          .flatMap(({ lines }) => [lines.join(' '), lines.at(-1) ?? '']);
        expect(said.some((words) => text.startsWith(words, offset))).toBe(true);
      }
    }),
  );
});

test('captions that roll come out as if they had been said once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(line, { minLength: 3, maxLength: 30 }), (lines) => {
      const rolled = lines.flatMap((one, index) => {
        const from = index * 2_000;
        const before = index === 0 ? [] : [lines[index - 1] ?? ''];
        return [
          { from, to: from + 1_990, lines: [...before, one], voice: '' },
          { from: from + 1_990, to: from + 2_000, lines: [one], voice: '' },
        ];
      });
      expect(transcript(rolled).text.replaceAll('\n\n', ' ')).toBe(lines.join(' '));
    }),
  );
});

test('what is said twice in subtitles that do not roll stays twice', () => {
  const srt = '1\n00:00:01,000 --> 00:00:02,000\nNo!\n\n2\n00:00:02,100 --> 00:00:03,000\nNo!\n\n3\n00:00:03,100 --> 00:00:04,000\nYes.\n\n4\n00:00:05,100 --> 00:00:06,000\nWhy?\n'; // prettier-ignore
  expect(transcript(subtitleCues(srt)).text).toBe('No! No! Yes. Why?');
});

test('marks, places on the screen, notes of sounds and settings are no words', () => {
  const vtt =
    'WEBVTT - River\n\nNOTE\nnot shown\n\nSTYLE\n::cue { color: red }\n\nintro\n00:01.500 --> 01:00:02.000 line:0 align:start\n<v.loud Mayor><i>Tea</i> &amp; {\\an8}<c.red>bread</c>\n[applause]\n♪ la la ♪\n';
  expect(subtitleCues(vtt)).toEqual([{ from: 1_500, to: 3_602_000, lines: ['Tea & bread'], voice: 'Mayor' }]);
});

test('the time of an offset is that of the passage it stands in', () => {
  const passages = [
    [0, 160],
    [21, 2_770],
  ] as const;
  expect([saidAt(passages, 0), saidAt(passages, 20), saidAt(passages, 21), saidAt([], 3)]).toEqual([
    160,
    160,
    2_770,
    undefined,
  ]);
  expect(clockOf(45_296_999)).toBe('12:34:56');
});

test('passages that do not fit the text are dropped whole', () => {
  const bad = [[[0, 1], [0, 2]], [[5, 1]], [[0, 2], [1, 1]], [[0]], [['0', 1]], 'x', [[0, 5e9]]]; // prettier-ignore
  for (const passages of bad) expect(checkedPassages(passages, 'text')).toEqual([]);
});
