import { describe, expect, test } from 'vitest';
import type { Frame } from '../../../src/sandbox/frames/frame.js';
import { frames } from '../../../src/sandbox/frames/frames.js';
import type { FrameId } from '../../../src/sandbox/frames/frames.js';
import { realise } from '../../../src/sandbox/languages/language.js';
import { sandboxLanguages } from '../../../src/sandbox/languages/sandbox-languages.js';
import { settingFrom } from '../../../src/sandbox/schedule/setting.js';
import { fillRoles } from '../../../src/sandbox/text/fill-roles.js';
import { randomFrom } from '../../../src/stats/random.js';

const setting = settingFrom({ seed: 1, items: 1_000, days: 28 });
const random = randomFrom('phrasebooks');
const roles = (id: FrameId) => fillRoles(setting, frames[id], { day: setting.firstDay, country: 'norland' }, random);
const said = { quote: { kind: 'text', text: 'x' }, said: { kind: 'text', text: 'x' } } as const;

describe.each(Object.values(sandboxLanguages))('$code', (language) => {
  const { phrasebook } = language;

  test('every fact of every frame can be told in more than one way, with the roles that the frame has', () => {
    for (const [id, frame] of Object.entries(frames) as [FrameId, Frame][]) {
      for (const fact of ['headline', 'lead', 'quote', ...frame.facts]) {
        const ways = phrasebook.frames[id][fact] ?? [];
        expect(ways.length, `${id}: ${fact}`).toBeGreaterThanOrEqual(2);
        for (const way of ways) expect(realise(language, way, roles(id))).not.toMatch(/[{}~|@]|undefined/);
      }
      expect(Object.keys(phrasebook.frames[id]).sort()).toEqual(['headline', 'lead', 'quote', ...frame.facts].sort());
    }
  });

  test('what may stand in any item needs only the roles that every item has', () => {
    const any = [
      ...Object.values(phrasebook.topics).flatMap(({ background, quote }) => [background, quote].flat()),
      ...Object.values(phrasebook.narratives).flatMap((wordings) => Object.values(wordings).flat()),
      ...phrasebook.comments,
      ...phrasebook.closing,
      ...phrasebook.quoted,
      ...phrasebook.attributed,
    ];
    const bare = fillRoles(
      setting,
      { topic: 'economy', posts: ['mayor'], roles: {}, facts: [] },
      { day: 1, country: 'vesmark' },
      random,
    );
    for (const pattern of any)
      expect(realise(language, pattern, { ...bare, ...said })).not.toMatch(/[{}~|@]|undefined/);
  });

  test('sentences end as sentences, clauses do not', () => {
    for (const wordings of Object.values(phrasebook.frames)) {
      for (const [fact, ways] of Object.entries(wordings)) {
        const whole = fact !== 'headline' && fact !== 'quote';
        for (const way of ways) expect(/[.!?]$/.test(way), way).toBe(whole);
      }
    }
    for (const { plain, paraphrase, headlines, trap, excluded } of Object.values(phrasebook.narratives)) {
      for (const way of [...plain, ...paraphrase, ...headlines]) expect(/[.!?]$/.test(way), way).toBe(false);
      for (const way of [...trap, ...excluded]) expect(/[.!?”»]$/.test(way), way).toBe(true);
    }
  });
});

test('wordings stand in the same order in every language, so that a translation tells the same', () => {
  const { ru } = sandboxLanguages;
  for (const { code, phrasebook } of Object.values(sandboxLanguages)) {
    // English goes its own ways here and there: it has its own lead or headline more.
    if (code === 'en') continue;
    const counts = (from: typeof phrasebook): unknown => [
      Object.entries(from.frames).map(([id, frame]) => [
        id,
        Object.keys(ru.phrasebook.frames[id as FrameId]).map((fact) => [fact, frame[fact]!.length]),
      ]),
      Object.entries(from.topics).map(([id, { background, quote }]) => [id, background.length, quote.length]),
      Object.entries(from.narratives).map(([id, wordings]) => [id, Object.values(wordings).map((ways) => ways.length)]),
      [from.quoted, from.comments, from.closing, from.attributed].map((ways) => ways.length),
    ];
    expect(counts(phrasebook), code).toEqual(counts(ru.phrasebook));
  }
});
