/** What an open page asks from time to time: whether its numbers still hold, and what runs behind the pages. */
import type { Context } from 'hono';
import { plainText } from '../messages/messages.js';
import { daysOf } from './covered.js';
import type { Desk } from './desk.js';
import { notice } from './frame/notice.js';
import { languageOf } from './reader.js';
import type { Room } from './room.js';
import { viewOf } from './view.js';

/** How many states of the items are remembered, to say how many have come since. */
const REMEMBERED = 50;

/** Answers `/state.json?items=DIGEST` with sentences in the reader's language. */
export function newsOf(room: Room): (c: Context) => Promise<Response> {
  /** digest → items of the period */
  const totals = new Map<string, Promise<number>>();
  const total = (desk: Desk): Promise<number> => {
    const known = totals.get(desk.items);
    if (known) return known;
    const counted = countItems(desk);
    totals.set(desk.items, counted);
    if (totals.size > REMEMBERED) totals.delete(totals.keys().next().value ?? '');
    return counted;
  };
  return async (c) => {
    const { desk } = room;
    const view = viewOf(room.project.casebook, languageOf(c));
    const seen = c.req.query('items') ?? '';
    const now = desk ? await total(desk) : undefined;
    const before = await totals.get(seen);
    const more = now !== undefined && before !== undefined ? now - before : 0;
    const changed = desk !== undefined && desk.items !== seen;
    const fresh = more > 0 ? view.rich('news.items', { n: more }) : view.rich('news.changed');
    const running = notice(room, view);
    return c.json({
      schema: 'refrain/state/1',
      items: desk?.items ?? null,
      total: now ?? null,
      fresh: changed ? plainText(fresh) : null,
      notice: running ? plainText(running) : null,
    });
  };
}

async function countItems(desk: Desk): Promise<number> {
  const outlets = [...(await daysOf(desk)).values()];
  return outlets.reduce((sum, { items }) => sum + items.reduce((all, n) => all + n, 0), 0);
}
