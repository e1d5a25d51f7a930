/** What is known of who reads, kept in their browser: the language of the interface and when they were last here. */
import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { english, ukrainian, type Language } from '../messages/messages.js';

/** Who comes back after so long begins a new visit. */
const VISIT_MS = 30 * 60_000;
const kept = { path: '/', httpOnly: true, sameSite: 'Strict', maxAge: 400 * 86_400 } as const;

/** As chosen, else the first that the browser asks for and that there is. */
export function languageOf(c: Context): Language {
  const chosen = getCookie(c, 'refrain-language');
  const asked = [chosen ?? '', ...(c.req.header('accept-language') ?? '').split(',')];
  const tag = asked.map((one) => one.trim().slice(0, 2).toLowerCase()).find((one) => one === 'uk' || one === 'en');
  return tag === 'uk' ? ukrainian : english;
}

export function chooseLanguage(c: Context, tag: string): void {
  setCookie(c, 'refrain-language', tag === 'uk' ? 'uk' : 'en', kept);
}

/** Where a browser keeps the visits of a project: what it is told by one port of this machine it tells all others. */
export function visitsCookie(folder: string): string {
  return `refrain-visits-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;
}

/**
 * The end of the visit before this one, in ms since 1970 UTC; undefined on the first. Notes that they are here now, where it
 * is a page that is opened and no twin of it.
 */
export function lastVisit(c: Context, folder: string, now: number): number | undefined {
  const name = visitsCookie(folder);
  const [before = 0, latest = 0] = (getCookie(c, name) ?? '').split('.').map((part) => parseInt(part, 36));
  const known = Number.isSafeInteger(before) && Number.isSafeInteger(latest) && latest > 0 && latest <= now;
  const last = !known ? 0 : now - latest > VISIT_MS ? latest : before;
  if (!/\.(?:json|csv)$/.test(c.req.path)) setCookie(c, name, `${last.toString(36)}.${now.toString(36)}`, kept);
  return last === 0 ? undefined : last;
}
