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
    const quoted = quote(language, { ...speech, roles: fresh(speech.ways) }, random);
    told.splice(Math.floor(random() * (told.length + 1)), 0, quoted);
  }
  if (random() < 0.65) tail.unshift(say('background', topic.background));
  if (random() < 0.15 && length([...told, ...tail]) < ENOUGH_WORDS) tail.push(say('comment', phrasebook.comments));
  if (random() < 0.5 && length([...told, ...tail]) < ENOUGH_WORDS) tail.push(say('closing', phrasebook.closing));

  while (length([...told, ...tail]) < FEWEST_WORDS && facts.length > 0) told.push(tell(wordings[facts.shift()!]!));
  const [top, ...rest] = told;
  const paragraphs = [top ? [lead, top] : [lead], rest, tail].filter((paragraph) => paragraph.length > 0);
  return { language, title, paragraphs, lengths };
}

function quote(
  language: SandboxLanguage,
  { ways, planted, roles }: Pick<Saying, 'ways' | 'planted' | 'roles'>,
  random: Random,
): Sentence {
  const inner = pick(ways, random);
  const { quoted } = language.phrasebook;
  const around = isPersonal(language, inner) ? quoted.filter((pattern) => pattern.includes('{quote}')) : quoted;
  return sentence(language, { part: 'quote', pattern: pick(around, random), inner, roles, ways, planted });
}

const personal = new Map<string, boolean>();

/** Whether somebody says "we" in a clause, which may stand inside quotation marks only. */
function isPersonal({ code, firstPerson }: SandboxLanguage, clause: string): boolean {
  const key = `${code} ${clause}`;
  let known = personal.get(key);
  if (known === undefined) personal.set(key, (known = firstPerson.test(clause.replace(/\{[^}]*\}/g, 'X'))));
  return known;
}
