/** What the page of an item answers besides: the button that verifies its record, and the frame with an archived page. */
import type { Context, Hono } from 'hono';
import { quietJob } from '../../../jobs/job.js';
import { pageOf } from '../../../project/received-record.js';
import { verifyRecord } from '../../../project/verify-record.js';
import { NotFoundError } from '../../desk.js';
import type { Room } from '../../room.js';
import { whole } from '../../address/keys.js';
import { itemInFull } from '../../../project/item-in-full.js';
import { readItemId } from '../../../vocabulary/ids.js';
import { versionAsked } from './read-item.js';
import type { Version } from './item-data.js';
import { keyOf, rememberVerified } from './verified-records.js';

/** An archived page may style itself and show what it brings in itself; it runs, loads and leads nowhere. */
const FRAMED = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

/** Bytes of a page that are framed. */
const MOST_BYTES = 16 << 20;

/** Which version: as the page's own key. */
export const v = whole(0, 1_000_000, 0);

export function more(app: Hono, room: Room): void {
  app.get('/items/:id/verify', (c) => c.redirect(`/items/${encodeURIComponent(c.req.param('id'))}`, 303));
  app.post('/items/:id/verify', async (c) => {
    const { v: asked } = await c.req.parseBody();
    const version = await versionOf(c, room, typeof asked === 'string' ? asked : '').catch((error: unknown) => {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    });
    // It may have been withdrawn since it was opened: its page says so.
    if (!version) return c.redirect(`/items/${encodeURIComponent(c.req.param('id'))}`, 303);
    const verified = await verifyRecord(room.project, version, quietJob(c.req.raw.signal));
    rememberVerified(await room.project.store(), keyOf(version), verified);
    const n = typeof asked === 'string' && asked !== '' ? `?v=${encodeURIComponent(asked)}` : '';
    return c.redirect(`/items/${version.item}${n}#record`, 303);
  });
  app.get('/items/:id/received', async (c) => {
    const version = await versionOf(c, room, c.req.query('v') ?? '');
    const page = await pageOf(room.project, version, MOST_BYTES);
    if (!page) throw new NotFoundError('no-page', 'this item was not read from a saved page');
    return c.body(page.text.replace(/<link\b/gi, '<x-link'), 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': FRAMED,
      'x-dns-prefetch-control': 'off', // nor does a name leave this machine: what `<link>` would look up is taken out
    });
  });
}

/** @throws NotFoundError `no-item`; UsageError when there is no such version */
async function versionOf(c: Context, room: Room, asked: string): Promise<Version> {
  const key = readItemId(c.req.param('id') ?? '');
  const { desk, project } = room;
  const found = desk && key !== undefined ? await itemInFull(project, desk, key, desk.madeBy) : undefined;
  if (!found) {
    const id = (c.req.param('id') ?? '').slice(0, 100);
    throw new NotFoundError('no-item', `the project has no item ${id}`, { about: { id } });
  }
  return versionAsked(found.shown.versions, asked === '' ? v.fallback : v.read([asked], 'v'));
}
