/** Every address of the reading room: each page with its two twins, the files that pages load, and what is said when something fails. */
import { Hono, type Context } from 'hono';
import { compress } from 'hono/compress';
import { readState, printAddress, type Keys, type State } from './address/address.js';
import { assets } from './assets.js';
import { MovedError, NotReadyError, type Desk } from './desk.js';
import { errorPage } from './frame/error-page.js';
import { frame } from './frame/frame.js';
import { notice } from './frame/notice.js';
import { newsOf } from './news.js';
import type { AnyPage, Asked } from './page.js';
import { pages } from './pages/index.js';
import { chooseLanguage, languageOf, lastVisit } from './reader.js';
import type { Room } from './room.js';
import { headers, onlyHere } from './safe.js';
import { csvTwin, jsonTwin } from './twins.js';
import { StoreError, UsageError } from '../vocabulary/errors.js';
import { viewOf } from './view.js';

export function readingRoom(room: Room): Hono {
  const app = new Hono({ strict: true });
  app.use(onlyHere, headers);
  app.get('/assets/*', (c) => {
    const asset = assets().get(c.req.path);
    if (!asset) return c.notFound();
    const packed = asset.gzipped && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '') ? asset.gzipped : undefined;
    return c.body(new Uint8Array(packed ?? asset.bytes), 200, {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
      ...(packed ? { 'content-encoding': 'gzip' } : {}),
    });
  });
  app.use(compress());
  app.get('/language', (c) => {
    chooseLanguage(c, c.req.query('to') ?? '');
    return c.redirect(ownPath(c.req.query('back') ?? '/'), 303);
  });
  app.get('/state.json', newsOf(room));
  for (const page of pages) {
    const at = (ending: string): string => twinPath(page, ending);
    app.get(at('.json'), (c) => answer(c, page, async (desk, asked) => jsonTwin(c, page, desk, asked)));
    app.get(at('.csv'), (c) => answer(c, page, async (desk, asked) => csvTwin(c, page, desk, asked, room)));
    if (page.post) app.post(page.path, (c) => posted(c, room, page));
    page.more?.(app, room);
    app.get(page.path, (c) => answer(c, page, (desk, asked) => asHtml(c, room, page, desk, asked)));
  }
  app.notFound((c) => errorPage(c, room, undefined));
  app.onError((error, c) => {
    if (error instanceof MovedError) return c.redirect(movedTo(c, error), 302);
    const away = error instanceof StoreError && !room.desk;
    return error instanceof NotReadyError || away
      ? errorPage(c, room, undefined, 'not-ready')
      : errorPage(c, room, error);
  });
  return app;

  async function answer(
    c: Context,
    page: AnyPage,
    as: (desk: Desk, asked: Asked<Keys>) => Promise<Response>,
  ): Promise<Response> {
    const state = readState(page.keys, new URL(c.req.url).searchParams);
    void room.look();
    const { desk } = room;
    if (!desk) return errorPage(c, room, undefined, 'not-ready');
    const id = (c.req.param('id') ?? '').replace(/\.(json|csv)$/, '');
    const visited = lastVisit(c, room.project.folder, room.project.now().getTime());
    return room.reading(() => as(desk, { state, id, lastVisit: visited }));
  }
}

/** An address of this server as a browser reads it, which drops tabs and turns strokes round; any other leads home. */
function ownPath(address: string): string {
  const here = 'http://here.invalid';
  if (!URL.canParse(address, here)) return '/';
  const { origin, pathname, search } = new URL(address, here);
  return origin === here && !pathname.startsWith('//') ? `${pathname}${search}` : '/';
}

/** The page or its twin, with its state. */
function movedTo(c: Context, { path }: MovedError): string {
  const { pathname, search } = new URL(c.req.url);
  return `${path}${/\.(json|csv)$/.exec(pathname)?.[0] ?? ''}${search}`;
}

async function asHtml(c: Context, room: Room, page: AnyPage, desk: Desk, asked: Asked<Keys>): Promise<Response> {
  const view = viewOf(desk.project.casebook, languageOf(c));
  const data = await page.read(desk, asked);
  const shown = page.html(data, view, asked);
  const address = (ending: string): string => addressOf(page, asked, ending);
  const around = {
    address: address(''),
    part: page.part,
    twins: { json: address('.json'), csv: address('.csv') },
    items: desk.items,
    now: desk.project.now().getTime(),
    notice: notice(room, view),
  };
  return c.html(frame(shown, around, view), shown.status ?? page.statusOf?.(data) ?? 200);
}

/** What a form sends is at most so long, in bytes. */
const MOST_SENT = 8_000_000;

async function posted(c: Context, { desk }: Room, page: AnyPage): Promise<Response> {
  if (!desk) return c.redirect(page.path, 303);
  const length = Number(c.req.header('content-length') ?? NaN);
  if (!(length <= MOST_SENT)) {
    throw new UsageError('text-too-long', 'more was sent than this page takes', {
      hint: 'send the passage you ask about',
    });
  }
  const form = new URLSearchParams(await c.req.text());
  return c.redirect(await page.post!(desk, form, c.req.param('id') ?? ''), 303);
}

/** `/items/:id.json`; the twins of `/` are `/overview.json` and `/overview.csv`. */
function twinPath({ path, part }: AnyPage, ending: string): string {
  if (path === '/') return `/${part}${ending}`;
  return path.endsWith(':id') ? `${path.slice(0, -3)}:id{.+\\${ending}}` : `${path}${ending}`;
}

function addressOf(page: AnyPage, { state, id }: Asked<Keys>, ending: string): string {
  const path = page.path === '/' && ending !== '' ? `/${page.part}` : page.path.replace(':id', encodeURIComponent(id));
  return printAddress(`${path}${ending}`, page.keys, state as State<Keys>);
}
