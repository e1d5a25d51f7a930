/** What a person sees when a page cannot be shown: what happened, where, and what to do. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { sayError } from '../../messages/messages.js';
import { rich, type Rich } from '../../messages/rich.js';
import { html, words } from '../../report/html.js';
import { RefrainError, StoreError, UsageError } from '../../vocabulary/errors.js';
import { NotFoundError } from '../desk.js';
import { languageOf } from '../reader.js';
import { PREPARING, type Room } from '../room.js';
import { viewOf } from '../view.js';
import { frame, headingOf } from './frame.js';
import { asKnown, howFar, notice } from './notice.js';

/** @param error undefined where there is no such page */
export function errorPage(c: Context, room: Room, error: Error | undefined, state?: 'not-ready'): Response {
  const view = viewOf(room.project.casebook, languageOf(c));
  const { pathname, search } = new URL(c.req.url);
  const failed = inOurWords(state === 'not-ready' ? (room.failed as Error | undefined) : error);
  const { running } = room;
  const waiting = state === 'not-ready' && (!failed || running !== undefined);
  const status: ContentfulStatusCode = waiting ? 503 : statusOf(failed);
  const passes = status === 503 || status === 507; // what is over one day
  if (passes) c.header('retry-after', String(AGAIN_S));
  if (/\.(json|csv)$/.test(pathname)) {
    const { message, hint, code } = (waiting ? NOT_READY : (failed ?? NOT_FOUND)) as RefrainError;
    return c.json({ error: { code, message, ...(hint ? { hint } : {}) } }, status);
  }
  const held = waiting && !room.desk && running && running.what !== PREPARING;
  const heading: Rich = view.rich(
    held ? 'room.held' : waiting ? 'room.not-ready' : (HEADINGS[codeOf(failed)] ?? headingFor(status)),
  );
  const how = howFar(room.progress, view);
  const said = failed && !waiting ? sayError(view.language, asKnown(failed)) : undefined;
  const main = html`<div class="head">${headingOf({ heading })}</div>
    ${held ? html`<p class="read" role="status">${view.say('room.held-how', { command: running.what, ...how })}</p>` : undefined}
    ${waiting && !held ? html`<p class="read" role="status">${view.say('room.not-ready-how', how)}</p>` : undefined}
    ${said ? html`<p class="read" dir="auto" lang="${said.tag}">${words(said.what)}</p>` : undefined}
    ${said?.hint ? html`<p class="read">${view.say('room.what-now', { hint: said.hint })}</p>` : undefined}
    ${passes ? html`<p class="read"><a href="${pathname}${search}">${view.say('room.try-again')}</a></p>` : undefined}`;
  const around = {
    address: `${pathname}${search}`,
    part: '',
    items: room.desk?.items ?? '',
    now: room.project.now().getTime(),
    notice: state ? undefined : notice(room, view),
    ...(passes ? { again: AGAIN_S } : {}),
  };
  return c.html(frame({ heading: rich`${heading}`, main }, around, view), status);
}

/** When a page that could not be shown opens itself again, s. */
const AGAIN_S = 5;
const NOT_READY = { code: 'not-ready', message: 'not ready' };
const NOT_FOUND = { code: 'not-found', message: 'not found' };
const HEADINGS: Readonly<Record<string, 'room.disk-full'>> = { 'disk-full': 'room.disk-full' };

/** What the system says of a full disk, as the store says it. */
function inOurWords(error: Error | undefined): Error | undefined {
  if (codeOf(error) !== 'ENOSPC') return error;
  return new StoreError('disk-full', 'the disk has no room for what was to be written', {
    hint: 'make room and try again; nothing was lost',
  });
}

function headingFor(status: number): 'room.not-found' | 'room.wrong-address' | 'room.store-failed' | 'room.failed' {
  if (status === 404) return 'room.not-found';
  if (status === 400) return 'room.wrong-address';
  return status === 503 ? 'room.store-failed' : 'room.failed';
}

function codeOf(error: Error | undefined): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? '';
}

function statusOf(error: Error | undefined): ContentfulStatusCode {
  if (!error || error instanceof NotFoundError) return 404;
  if (error instanceof UsageError) return 400;
  if (codeOf(error) in HEADINGS) return 507;
  return error instanceof StoreError ? 503 : 500;
}
