import { describe, expect, test } from 'vitest';
import type { Frame, Topic } from '../../../src/sandbox/frames/frame.js';
import { frames } from '../../../src/sandbox/frames/frames.js';
import type { FrameId } from '../../../src/sandbox/frames/frames.js';
import { realise } from '../../../src/sandbox/languages/language.js';
import type { NarrativeWordings } from '../../../src/sandbox/languages/language.js';
import type { TopicWordings } from '../../../src/sandbox/languages/phrasebook-of.js';
import type { NarrativeKey } from '../../../src/sandbox/setting/narratives.js';
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

/** Of a pattern the roles that put a figure or a date into the text, in every way that its choices can go. */
function figures(pattern: string, frame: Frame | undefined): string[] {
  const ways = pattern.split(/(\[[^\]]*\])/).reduce<string[]>(
    (begun, part) => {
      const next = part.startsWith('[') ? part.slice(1, -1).split('|') : [part];
      return begun.flatMap((one) => next.map((way) => one + way));
    },
    [''],
  );
  const told = ways.map((way) =>
    [...way.matchAll(/\{([a-z]+\d?)(?:\.[a-z]+)?\}/gi)]
      .map(([, role]) => role!)
      .filter((role) => {
        const spec = frame?.roles[role] ?? {};
        const always = ['soon', 'before', 'year', 'share', 'when'].includes(role);
        return always || 'count' in spec || 'money' in spec || 'number' in spec;
      })
      .sort()
      .join(' '),
  );
  return [...new Set(told)];
}

test('wordings stand in the same order in every language, with the same figures, so that a translation tells the same', () => {
  const { ru } = sandboxLanguages;
  for (const { code, phrasebook } of Object.values(sandboxLanguages)) {
    const same = (theirs: readonly string[], ours: readonly string[], where: string, frame?: Frame): void => {
      const told = (ways: readonly string[]): string[][] => ways.map((way) => figures(way, frame));
      expect(told(theirs), `${code}: ${where}`).toEqual(told(ours));
    };
    for (const [id, frame] of Object.entries(frames) as [FrameId, Frame][]) {
      for (const [fact, ways] of Object.entries(ru.phrasebook.frames[id])) {
        same(phrasebook.frames[id][fact]!, ways, `${id} ${fact}`, frame);
      }
    }
    for (const [topic, { background, quote }] of Object.entries(ru.phrasebook.topics) as [Topic, TopicWordings][]) {
      same(phrasebook.topics[topic].background, background, topic);
      same(phrasebook.topics[topic].quote, quote, topic);
    }
    for (const [key, wordings] of Object.entries(ru.phrasebook.narratives) as [NarrativeKey, NarrativeWordings][]) {
      for (const [stance, ways] of Object.entries(wordings) as [keyof NarrativeWordings, string[]][]) {
        same(phrasebook.narratives[key][stance], ways, `${key} ${stance}`);
      }
    }
    for (const part of ['quoted', 'comments', 'closing', 'attributed'] as const) {
      same(phrasebook[part], ru.phrasebook[part], part);
    }
  }
});
