/** What keeps the reading room to itself: only this machine may ask, and pages load and run nothing from elsewhere. */
import type { Context, MiddlewareHandler } from 'hono';

/** Everything from this server; no script or style inside a page; frames only of what it serves itself. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
].join('; ');

/**
 * Another `Host` than this machine's own names means that some page elsewhere had its name lead here (DNS rebinding):
 * it gets 421 and nothing else. What changes something must come from our own pages.
 */
export const onlyHere: MiddlewareHandler = async (c, next) => {
  const host = (c.req.header('host') ?? '').toLowerCase().replace(/:\d+$/, '');
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(host)) {
    return c.text('This server answers this machine alone: open it as http://127.0.0.1\n', 421);
  }
  const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
  if (!reads && !sentFromHere(c)) {
    return c.text('Only pages of this server may send it something\n', 403);
  }
  await next();
  return undefined;
};

function sentFromHere(c: Context): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = c.req.header('origin'); // browsers of before 2023 say this alone
  return origin === undefined || origin.toLowerCase() === `http://${c.req.header('host')}`.toLowerCase();
}

export const headers: MiddlewareHandler = async (c, next) => {
  await next();
  const { headers: sent } = c.res;
  if (!sent.has('content-security-policy')) sent.set('content-security-policy', POLICY);
  sent.set('x-content-type-options', 'nosniff');
  // Not `no-referrer`: with it our own forms come from `Origin: null`, like those of anybody.
  sent.set('referrer-policy', 'same-origin');
  sent.set('cross-origin-resource-policy', 'same-origin');
  sent.set('cross-origin-opener-policy', 'same-origin');
  if (!sent.has('cache-control')) sent.set('cache-control', 'no-store');
};
