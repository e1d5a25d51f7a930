/** What keeps the reading room to itself: only this machine may ask, and pages load and run nothing from elsewhere. */
import type { MiddlewareHandler } from 'hono';

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
  const site = c.req.header('sec-fetch-site') ?? 'none';
  const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
  const origin = c.req.header('origin'); // browsers of before 2023 say this alone
  const elsewhere = origin !== undefined && origin.toLowerCase() !== `http://${c.req.header('host')}`.toLowerCase();
  if (!reads && (elsewhere || !['same-origin', 'none'].includes(site))) {
    return c.text('Only pages of this server may send it something\n', 403);
  }
  await next();
  return undefined;
};

export const headers: MiddlewareHandler = async (c, next) => {
  await next();
  const { headers: sent } = c.res;
  if (!sent.has('content-security-policy')) sent.set('content-security-policy', POLICY);
  sent.set('x-content-type-options', 'nosniff');
  sent.set('referrer-policy', 'no-referrer');
  sent.set('cross-origin-resource-policy', 'same-origin');
  sent.set('cross-origin-opener-policy', 'same-origin');
  if (!sent.has('cache-control')) sent.set('cache-control', 'no-store');
};
