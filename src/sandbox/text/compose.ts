import { shuffle } from '../../stats/random.js';
import type { Random } from '../../stats/random.js';
import type { Frame } from '../frames/frame.js';
import { frames } from '../frames/frames.js';
import type { Roles } from '../frames/referent.js';
import { realise, realiseClause } from '../languages/language.js';
import type { LanguageCode, SandboxLanguage } from '../languages/language.js';
import { sandboxLanguages } from '../languages/sandbox-languages.js';
import type { PlannedItem } from '../schedule/plan-day.js';
import { zoneMs } from '../schedule/setting.js';
import type { Setting } from '../schedule/setting.js';
import { drawFigures, fillRoles, pick } from './fill-roles.js';
import { serviceText } from './service-text.js';

const FEWEST_WORDS = 42;
const ENOUGH_WORDS = 95;

export interface Composed {
  title: string;
  text: string;
}

/**
 * The words of an item that is no copy: its plan realised in its outlet's language. An item has a lead, details, what
 * an official says, background and an end; the narrative, where it has one, is what the official says or what the
 * outlet adds. The same setting and plan give the same words. In another language than its outlet's it is the item's
 * translation: the same facts with the same actors and figures, in the same order.
 */
export function compose(setting: Setting, item: PlannedItem, code: LanguageCode = item.outlet.language): Composed {
  if (code === item.outlet.language) return composeIn(setting, item, code, words);
  // A translator tells what the original told: where its length decided what more to tell, it decides here too.
  const lengths: number[] = [];
  composeIn(setting, item, item.outlet.language, (sentences) => {
    const length = words(sentences);
    lengths.push(length);
    return length;
  });
  return composeIn(setting, item, code, (sentences) => lengths.shift() ?? words(sentences));
}

function composeIn(
  setting: Setting,
  { key, outlet, published, frame, narrative }: PlannedItem,
  code: LanguageCode,
  lengthOf: (sentences: readonly string[]) => number,
): Composed {
  const random = setting.random(`text/${key}`);
  const language = sandboxLanguages[code];
  const day = Math.floor((published + zoneMs) / 86_400_000);
  if (frame === 'service') return serviceText(language, day, random);
  // Narratives are about the small country, wherever they are told.
  const home = narrative
    ? 'norland'
    : random() < 0.8
      ? outlet.country
      : outlet.country === 'vesmark'
        ? 'norland'
        : 'vesmark';
  const roles = fillRoles(setting, frames[frame], { day, country: home }, random);
  // Dates, years and shares are each sentence's own, but for headline and lead, which tell the same.
  const fresh = (): Roles => ({ ...roles, ...drawFigures(day, random) });
  const write = (pattern: string): string => realise(language, pattern, fresh());
  const { phrasebook } = language;
  const tell = (said: readonly string[]): string => {
    const fact = pick(said, random);
    if (random() < 0.6) return write(fact);
    const clause = realiseClause(language, fact, fresh());
    return realise(language, pick(phrasebook.attributed, random), { ...fresh(), said: { kind: 'text', text: clause } });
  };
  const wordings = phrasebook.frames[frame];
  const topic = phrasebook.topics[frames[frame].topic];

  const facts = shuffle<string>(random, (frames[frame] as Frame).facts);
  const told = facts.splice(0, 1 + Math.floor(random() * 3)).map((fact) => tell(wordings[fact]!));
  const tail: string[] = [];
  let title = realise(language, pick(wordings.headline, random), roles);
  const lead = realise(language, pick(wordings.lead, random), roles);
  let speech: string | undefined;

  if (narrative) {
    const said = phrasebook.narratives[narrative.key];
    const clauses = shuffle(random, said[narrative.stance]);
    if (narrative.stance === 'plain' || narrative.stance === 'paraphrase') {
      const [first = '', second = ''] = clauses;
      const spoken = random() < 0.6;
      if (spoken) speech = first;
      else tail.push(`${write(first)}.`);
      if (random() < 0.3) tail.push(`${write(second)}.`);
      if (narrative.stance === 'plain' && random() < 0.5) title = write(pick(said.headlines, random));
    } else tail.push(write(clauses[0]!));
  }
  if (!speech && random() < 0.75) speech = pick(random() < 0.7 ? wordings.quote : topic.quote, random);
  if (speech) told.splice(Math.floor(random() * (told.length + 1)), 0, quote(language, speech, fresh(), random));
  if (random() < 0.65) tail.unshift(write(pick(topic.background, random)));
  if (random() < 0.15 && lengthOf([lead, ...told, ...tail]) < ENOUGH_WORDS)
    tail.push(write(pick(phrasebook.comments, random)));
  if (random() < 0.5 && lengthOf([lead, ...told, ...tail]) < ENOUGH_WORDS)
    tail.push(write(pick(phrasebook.closing, random)));

  while (lengthOf([lead, ...told, ...tail]) < FEWEST_WORDS && facts.length > 0) {
    told.push(tell(wordings[facts.shift()!]!));
  }
  return { title, text: [[lead, told[0]].join(' '), ...paragraphs(told.slice(1), tail)].join('\n') };
}

function quote(language: SandboxLanguage, clause: string, roles: Roles, random: Random): string {
  const whole = realise(language, clause, roles);
  const inner = whole.replace(/[«»“”„]/g, (mark) => language.innerMarks[mark] ?? mark);
  // Only what stands inside quotation marks begins with a capital letter, and only there may anyone say "we".
  const said = realiseClause(language, clause, roles);
  const around = language.phrasebook.quoted.filter(
    (pattern) => pattern.includes('{quote}') || !language.firstPerson.test(said),
  );
  return realise(language, pick(around, random), {
    ...roles,
    quote: { kind: 'text', text: inner },
    said: { kind: 'text', text: said },
  });
}

function paragraphs(told: readonly string[], tail: readonly string[]): string[] {
  return [told.join(' '), tail.join(' ')].filter((paragraph) => paragraph !== '');
}

function words(sentences: readonly string[]): number {
  return sentences.join(' ').split(/\s+/).length;
}
