/** What a person sees when a page cannot be shown: what happened, where, and what to do. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { rich, type Rich } from '../../messages/rich.js';
import { html } from '../../report/html.js';
import { RefrainError, StoreError, UsageError } from '../../vocabulary/errors.js';
import { NotFoundError } from '../desk.js';
import { languageOf } from '../reader.js';
import type { Room } from '../room.js';
import { viewOf } from '../view.js';
import { frame, headingOf } from './frame.js';
import { notice, shareOf } from './notice.js';

/** @param error undefined where there is no such page */
export function errorPage(c: Context, room: Room, error: Error | undefined, state?: 'not-ready'): Response {
  const view = viewOf(room.project.casebook, languageOf(c));
  const { pathname, search } = new URL(c.req.url);
  const failed = state === 'not-ready' ? (room.failed as Error | undefined) : error;
  const waiting = state === 'not-ready' && !failed;
  const status: ContentfulStatusCode = waiting ? 503 : statusOf(failed);
  if (/\.(json|csv)$/.test(pathname)) {
    const { message = 'not ready', hint, code = 'not-found' } = (failed ?? {}) as Partial<RefrainError>;
    return c.json({ error: { code, message, ...(hint ? { hint } : {}) } }, status);
  }
  if (waiting) c.header('retry-after', '5');
  const { progress } = room;
  const heading: Rich = waiting
    ? view.rich('room.not-ready')
    : view.rich(status === 404 ? 'room.not-found' : status === 400 ? 'room.wrong-address' : 'room.failed');
  const hint = failed instanceof RefrainError ? failed.hint : undefined;
  const main = html`<div class="head">${headingOf({ heading })}</div>
    ${waiting ? html`<p class="read" role="status">${view.say('room.not-ready-how', { what: progress?.what ?? '', share: progress ? shareOf(progress) : null })}</p>` : undefined}
    ${failed ? html`<p class="read" dir="auto">${failed.message}</p>` : undefined}
    ${hint ? html`<p class="read">${view.say('room.what-now', { hint })}</p>` : undefined}`;
  const around = {
    address: `${pathname}${search}`,
    part: '',
    items: room.desk?.items ?? '',
    now: room.project.now().getTime(),
    notice: waiting ? undefined : notice(room, view),
    ...(waiting ? { again: 5 } : {}),
  };
  return c.html(frame({ heading: rich`${heading}`, main }, around, view), status);
}

function statusOf(error: Error | undefined): ContentfulStatusCode {
  if (!error || error instanceof NotFoundError) return 404;
  if (error instanceof UsageError) return 400;
  return error instanceof StoreError ? 503 : 500;
}
