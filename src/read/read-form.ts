import type { Form } from '../vocabulary/item.js';
import { plain } from './column-words.js';

type ReadsForm = (value: unknown) => Form;

/**
 * How a column says what form a post has: by a word or letter (`RETWEET`, `R`, `REPLY`), by yes or no (`is_retweet`),
 * or by standing there at all (`in_reply_to_status_id`, `forwarded_from`).
 */
export function formReader(column: string): ReadsForm {
  const name = plain(column.split('.').at(-1) ?? column);
  const named: Form = /reply|ответ|відповід|odpowied/.test(name)
    ? 'reply'
    : /quote|цитат/.test(name)
      ? 'quote'
      : 'share';
  const isPresence = /replyto|from$|edstatus/.test(name);
  const isWord = /type|form$|^form|тип|typ$/.test(name);
  return (value) => {
    const text = typeof value === 'string' ? value.trim().toLowerCase() : value;
    if (isNothing(text)) return 'post';
    if (isPresence) return named;
    const worded = typeof text === 'string' ? byWord(text) : undefined;
    if (worded) return worded;
    return isWord ? 'post' : named;
  };
}

const nothing: ReadonlySet<unknown> = new Set([
  undefined,
  null,
  '',
  false,
  0,
  0n,
  '0',
  '0.0',
  'false',
  'f',
  'no',
  'nan',
  'none',
  'null',
  'n',
  'нет',
  'ні',
  'nie',
]);

function isNothing(value: unknown): boolean {
  return nothing.has(value) || Number.isNaN(value);
}

function byWord(text: string): Form | undefined {
  if (text === 'q' || /^quote|^цитат/.test(text)) return 'quote';
  if (text === 'r' || text === 'rt' || /retweet|repost|share|forward|ретв|репост|udost/.test(text)) return 'share';
  if (/repl|comment|ответ|комментар|відпов|комент|odpow|koment/.test(text)) return 'reply';
  if (/^(?:post|tweet|original|status|пост|твит|твіт)/.test(text)) return 'post';
  return undefined;
}

/** The form that the first column to name one gives; a post otherwise. */
export function formOf(readers: readonly ReadsForm[], value: (index: number) => unknown): Form {
  for (const [index, read] of readers.entries()) {
    const form = read(value(index));
    if (form !== 'post') return form;
  }
  return 'post';
}
