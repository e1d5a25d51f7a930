import type { Referent, Roles } from '../frames/referent.js';
import type { FrameId } from '../frames/frames.js';
import type { Topic } from '../frames/frame.js';
import type { NarrativeKey } from '../setting/narratives.js';

/**
 * The wordings of a narrative in one language, as patterns over the roles that every item has.
 * A query of the codebook matches `plain` and `trap` and must match neither of the others.
 */
export interface NarrativeWordings {
  /** headlines that assert it in the queries' words */
  headlines: readonly string[];
  /** assert it in the queries' words */
  plain: readonly string[];
  /** assert it in other words: the queries miss them */
  paraphrase: readonly string[];
  /** the queries' words, but another sense, a denial or somebody else's claim */
  trap: readonly string[];
  /** as a trap, but the query's NOT keeps it out */
  excluded: readonly string[];
}

/** Sentences of one frame by the fact that they tell; `headline` and `lead` there must be. */
export type FrameWordings = Readonly<Record<string, readonly string[]>> & {
  headline: readonly string[];
  lead: readonly string[];
  /** what an official says about it: clauses without a full stop */
  quote: readonly string[];
};

export interface Phrasebook {
  frames: Readonly<Record<FrameId, FrameWordings>>;
  topics: Readonly<Record<Topic, { background: readonly string[]; quote: readonly string[] }>>;
  /** around what an official says: `{quote}` inside quotation marks, `{said}` as a clause */
  quoted: readonly string[];
  /** what an `{expert}` adds */
  comments: readonly string[];
  closing: readonly string[];
  /** what a fact may begin with: `{said}` is the fact with a small letter */
  attributed: readonly string[];
  narratives: Readonly<Record<NarrativeKey, NarrativeWordings>>;
  /** the recurring item on exchange rates */
  service: { title: string; text: string };
}

/** The languages that texts come in, as ISO 639-1. */
export type LanguageCode = 'ru' | 'be' | 'uk' | 'pl' | 'en';

/**
 * One language of the sandbox: its grammar, and its phrasebook. A pattern is a sentence with holes:
 * `{role}` and `{role.form}` are a phrase in a form that the language names (a case, an article);
 * `{word~role}` and `{word~role.form}` a word that agrees with what fills the role. Of `[began|set off|started]` one is
 * taken, as `turn` has it: they mean the same, so that a translation need not take the same one. Patterns that begin
 * with a choice begin with a small letter.
 */
export interface SandboxLanguage {
  code: LanguageCode;
  phrase(referent: Referent, form: string): string;
  agree(word: string, referent: Referent, form: string): string;
  phrasebook: Phrasebook;
  /** finds a clause that only its speaker can say */
  firstPerson: RegExp;
  /** quotation marks inside a quotation, by those outside */
  innerMarks: Readonly<Record<string, string>>;
  /** what depends on the word before, in a whole sentence: у and ў, у and в */
  euphony?(sentence: string): string;
}

interface Hole {
  word: string;
  role: string;
  form: string;
}

type Part = string | Hole | { ways: readonly (readonly Part[])[] };

const sentences = new Map<string, readonly Part[]>();
const clauses = new Map<string, readonly Part[]>();

/**
 * A pattern with its holes filled, as a sentence: the first letter is a capital.
 *
 * @throws Error when a role that it names is not filled: a mistake in a phrasebook
 */
export function realise(language: SandboxLanguage, pattern: string, roles: Roles): string {
  let parts = sentences.get(pattern);
  if (!parts) sentences.set(pattern, (parts = partsOf(pattern)));
  const text = fill(language, parts, roles);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A pattern with its holes filled, to go on in a sentence: only names begin with a capital. */
export function realiseClause(language: SandboxLanguage, pattern: string, roles: Roles): string {
  let parts = clauses.get(pattern);
  if (!parts) clauses.set(pattern, (parts = partsOf(pattern.charAt(0).toLowerCase() + pattern.slice(1))));
  return fill(language, parts, roles);
}

function fill(language: SandboxLanguage, parts: readonly Part[], roles: Roles): string {
  let turn = roles['turn']?.kind === 'turn' ? roles['turn'].n : 0;
  const filled = (inner: readonly Part[]): string => {
    let text = '';
    for (const part of inner) {
      if (typeof part === 'string') text += part;
      else if ('ways' in part) {
        turn = (Math.imul(turn, 1_664_525) + 1_013_904_223) >>> 0;
        text += filled(part.ways[Math.floor((turn / 2 ** 32) * part.ways.length)]!);
      } else {
        const referent = roles[part.role];
        if (!referent) throw new Error(`no ${part.role} for: ${text}…`);
        text += part.word ? language.agree(part.word, referent, part.form) : language.phrase(referent, part.form);
      }
    }
    return text;
  };
  const text = filled(parts);
  return language.euphony ? language.euphony(text) : text;
}

function partsOf(pattern: string): readonly Part[] {
  return pattern.split(/(\{[^}]*\}|\[[^\]]*\])/).flatMap((part): Part[] => {
    if (part === '') return [];
    if (part.startsWith('[')) return [{ ways: part.slice(1, -1).split('|').map(partsOf) }];
    const hole = /^\{(?:(.+)~)?([a-z]+\d?)(?:\.([a-z]+))?\}$/i.exec(part);
    if (!hole) {
      if (part.startsWith('{')) throw new Error(`no hole: ${part}`);
      return [part];
    }
    return [{ word: hole[1] ?? '', role: hole[2]!, form: hole[3] ?? '' }];
  });
}
