import { shuffle } from '../../stats/random.js';
import type { Random } from '../../stats/random.js';
import type { Frame } from '../frames/frame.js';
import { frames } from '../frames/frames.js';
import type { Roles } from '../frames/referent.js';
import type { LanguageCode, SandboxLanguage } from '../languages/language.js';
import { sandboxLanguages } from '../languages/sandbox-languages.js';
import type { PlannedItem } from '../schedule/planned-item.js';
import { zoneMs } from '../schedule/setting.js';
import type { Setting } from '../schedule/setting.js';
import { fillRoles, pick, withFigures } from './fill-roles.js';
import { sentence } from './sentence.js';
import type { Saying, Sentence } from './sentence.js';
import { serviceText } from './service-text.js';

const FEWEST_WORDS = 42;
const ENOUGH_WORDS = 95;

const neighbour = { vesmark: 'norland', norland: 'vesmark' } as const;

/** An item's text, sentence by sentence. */
export interface Draft {
  language: SandboxLanguage;
  title: Sentence;
  paragraphs: readonly (readonly Sentence[])[];
  /** words so far, each time that the length decided what more to tell: a translator tells what the original told */
  lengths: readonly number[];
  /** which of the language's ways stands around what an official says: a translator takes the same */
  quotedBy: number | undefined;
}

/**
 * The words of an item that takes nothing over: its plan realised in its outlet's language. An item has a lead,
 * details, what an official says, background and an end; the narrative, where it has one, is what the official says
 * or what the outlet adds. The same setting and plan give the same words. As the translation of `original` it tells
 * the same facts with the same actors and figures, in the same order.
 */
export function compose(setting: Setting, item: PlannedItem, code: LanguageCode, original?: Draft): Draft {
  const { key, outlet, published, frame, narrative } = item;
  const random = setting.random(`text/${key}`);
  const language = sandboxLanguages[code];
  const day = Math.floor((published + zoneMs) / 86_400_000);
  if (frame === 'service') return serviceText(language, day, random);
  // Narratives are about the small country, wherever they are told.
  const home = narrative ? 'norland' : random() < 0.8 ? outlet.country : neighbour[outlet.country];
  const roles = fillRoles(setting, frames[frame], { day, country: home }, random);
  // Dates, years and shares are each sentence's own, but for headline and lead, which tell the same.
  const fresh = (patterns: readonly string[]): Roles => withFigures(roles, { day, mark: random(), patterns });
  const { phrasebook } = language;
  const say = (part: Saying['part'], ways: readonly string[], planted = false): Sentence => {
    const pattern = pick(ways, random);
    return sentence(language, { part, pattern, roles: fresh(ways), ways, planted });
  };
  const tell = (ways: readonly string[]): Sentence => {
    const fact = pick(ways, random);
    const own = fresh(ways);
    if (random() < 0.6) return sentence(language, { part: 'fact', pattern: fact, roles: own, ways, planted: false });
    const pattern = pick(phrasebook.attributed, random);
    return sentence(language, { part: 'fact', pattern, inner: fact, roles: own, ways, planted: false });
  };
  const lengths: number[] = [];
  const length = (sentences: readonly Sentence[]): number => {
    const words = original?.lengths[lengths.length] ?? sentences.reduce((sum, one) => sum + one.words, lead.words);
    lengths.push(words);
    return words;
  };
  const wordings = phrasebook.frames[frame];
  const topic = phrasebook.topics[frames[frame].topic];

  const facts = shuffle<string>(random, (frames[frame] as Frame).facts);
  const told = facts.splice(0, 1 + Math.floor(random() * 3)).map((fact) => tell(wordings[fact]!));
  const tail: Sentence[] = [];
  const first = (part: 'headline' | 'lead'): Sentence =>
    sentence(language, { part, pattern: pick(wordings[part], random), roles, ways: wordings[part], planted: false });
  let title = first('headline');
  const lead = first('lead');
  let quotedBy: number | undefined;
  let speech: { ways: readonly string[]; planted: boolean } | undefined;

  if (narrative) {
    const said = phrasebook.narratives[narrative.key];
    const clauses = shuffle(random, said[narrative.stance]);
    if (narrative.stance === 'plain' || narrative.stance === 'paraphrase') {
      const ended = clauses.map((clause) => `${clause}.`);
      if (random() < 0.6) speech = { ways: clauses.slice(0, 1), planted: true };
      else tail.push(say('background', ended.slice(0, 1), true));
      if (random() < 0.3) tail.push(say('background', ended.slice(1, 2), true));
      if (narrative.stance === 'plain' && random() < 0.5)
        title = { ...say('headline', said.headlines), ways: wordings.headline };
    } else tail.push(say('background', clauses.slice(0, 1), true));
  }
  if (!speech && random() < 0.75) speech = { ways: random() < 0.7 ? wordings.quote : topic.quote, planted: false };
  if (speech) {
    const inner = pick(speech.ways, random);
    // Languages differ in what is personal, and may draw another number of times: the draws have a stream of their own.
    const drawn = drawAround(language, inner, setting.random(`around/${key}`));
    const same = original?.quotedBy;
    quotedBy = same !== undefined && mayStand(language, inner, same) ? same : drawn;
    const pattern = phrasebook.quoted[quotedBy]!;
    const own = fresh([...speech.ways, pattern]);
    const quoted = sentence(language, { part: 'quote', pattern, inner, roles: own, ...speech });
    told.splice(Math.floor(random() * (told.length + 1)), 0, quoted);
  }
  if (random() < 0.65) tail.unshift(say('background', topic.background));
  if (random() < 0.15 && length([...told, ...tail]) < ENOUGH_WORDS) tail.push(say('comment', phrasebook.comments));
  if (random() < 0.5 && length([...told, ...tail]) < ENOUGH_WORDS) tail.push(say('closing', phrasebook.closing));

  while (length([...told, ...tail]) < FEWEST_WORDS && facts.length > 0) told.push(tell(wordings[facts.shift()!]!));
  const [top, ...rest] = told;
  const paragraphs = [top ? [lead, top] : [lead], rest, tail].filter((paragraph) => paragraph.length > 0);
  return { language, title, paragraphs, lengths, quotedBy };
}

/** The index of one of a language's ways to stand around a clause. */
function drawAround(language: SandboxLanguage, clause: string, random: Random): number {
  for (;;) {
    const index = Math.floor(random() * language.phrasebook.quoted.length);
    if (mayStand(language, clause, index)) return index;
  }
}

/** Only inside quotation marks may anyone say "we". */
function mayStand(language: SandboxLanguage, clause: string, index: number): boolean {
  return language.phrasebook.quoted[index]!.includes('{quote}') || !isPersonal(language, clause);
}

const personal = new WeakMap<SandboxLanguage, Map<string, boolean>>();

function isPersonal(language: SandboxLanguage, clause: string): boolean {
  let known = personal.get(language);
  if (!known) personal.set(language, (known = new Map()));
  let found = known.get(clause);
  if (found === undefined) known.set(clause, (found = language.firstPerson.test(clause.replace(/\{[^}]*\}/g, 'X'))));
  return found;
}
