import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { askedItem, textAtAddress } from '../find/who-said/asked-item.js';
import type { Terminal } from '../jobs/terminal.js';
import type { Boilerplate } from '../links/boilerplate/read-boilerplate.js';
import type { Store } from '../store/store.js';
import { UsageError } from '../vocabulary/errors.js';
import { readItemId } from '../vocabulary/ids.js';
import type { Desk } from './with-project.js';

/** A text beyond this is no passage that somebody pastes. */
const MOST_BYTES = 5_000_000;

/** The text on the standard input, to its end. @throws UsageError `text-too-long` */
export async function textGiven(terminal: Terminal): Promise<string> {
  let text = '';
  for await (const piece of terminal.input()) {
    text += piece;
    if (text.length > MOST_BYTES) throw tooLong('standard input');
  }
  return text;
}

/**
 * The text that is meant: an id or an address is an item of the project, the name of a file that is
 * there what stands in it, and all else the text itself.
 *
 * @throws UsageError `no-item`, `no-address`, `text-too-long`, `not-text`
 */
export async function textAsked(
  store: Store,
  asked: string,
  { boilerplate, path }: { boilerplate: Boilerplate } & Pick<Desk, 'path'>,
): Promise<string> {
  const item = readItemId(asked.trim());
  if (item !== undefined) {
    const found = await askedItem(store, { item }, boilerplate);
    if (!found)
      throw new UsageError('no-item', `the project has no item ${asked}`, { hint: 'refrain search finds items' });
    return found.text;
  }
  if (/^(https?:\/\/|www\.)\S+$/i.test(asked.trim())) {
    return textAtAddress(store, asked, boilerplate);
  }
  // A sentence may be longer than a path can be.
  const file = path(asked);
  if (asked.length > 1_000 || !existsSync(file) || !statSync(file).isFile()) return asked;
  if (statSync(file).size > MOST_BYTES) throw tooLong(asked);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (cause) {
    throw new UsageError('not-text', `"${asked}" is no text in UTF-8`, {
      hint: 'save it as plain text, or paste the passage',
      cause,
    });
  }
}

function tooLong(what: string): UsageError {
  return new UsageError('text-too-long', `${what} has more than ${MOST_BYTES / 1_000_000} MB`, {
    hint: 'give the passage that you ask about',
  });
}
