/** What stands around every page: navigation, search box, twins, and the line to cite. */
import { htmlText, plainText, type Rich } from '../../messages/messages.js';
import { Html, html, words } from '../../report/html.js';
import { software } from '../../project/software.js';
import type { Shown } from '../page.js';
import type { View } from '../view.js';
import { assetPath } from '../assets.js';
import { keysDialog } from './keys-dialog.js';

export interface Around {
  /** the address of this page, as read */
  address: string;
  /** which word of the navigation is marked */
  part: string;
  /** addresses of its `.json` and `.csv`; a page of an error has none */
  twins?: { json: string; csv: string };
  /** digest of the items that it rests on; '' where it rests on none */
  items: string;
  /** when it was read */
  now: number;
  /** a line of what runs behind the pages */
  notice?: Rich | undefined;
  /** opens itself again after so many seconds */
  again?: number;
}

/** Parts of the typefaces, by the letters that they are for. */
const subsets = { latin: /^/, 'latin-ext': /[\u0100-\u017f]/, cyrillic: /[\u0400-\u045f]/ };

/**
 * What a page is set in: there before the first paint, since nothing is to move when it comes, and a text whose letters come
 * too late would stay in another typeface on the first page that is opened.
 */
function typefacesOf({ source }: Html): string[] {
  const needed = Object.entries(subsets).filter(([, letters]) => letters.test(source));
  return needed.flatMap(([subset]) =>
    ['source-sans-3', 'source-serif-4'].map((font) => `${font}-${subset}-wght-normal.woff2`),
  );
}

const parts = ['overview', 'items', 'repeats', 'narratives', 'who-said'] as const;
const further = ['outlets', 'report', 'about'] as const;
const hrefOf = (part: string): string => (part === 'overview' ? '/' : `/${part}`);

export function frame({ heading, main, run }: Shown, around: Around, view: View): string {
  const { language, casebook, say } = view;
  const { settings } = casebook;
  const { address, part, twins, items, now, notice, again } = around;
  const current = (of: string): Html | undefined => (of === part ? html` aria-current="page"` : undefined);
  const link = (of: (typeof parts)[number] | (typeof further)[number]): Html =>
    html`<li><a href="${hrefOf(of)}" ${current(of)}>${say(`room.${of}`)}</a></li>`;
  const search =
    part === 'items'
      ? undefined
      : html`<form class="find" action="/items" role="search">
          <input
            name="q"
            type="search"
            autocomplete="off"
            aria-label="${text(view, 'room.search')}"
            placeholder="${text(view, 'room.search')}"
          /><kbd aria-hidden="true">/</kbd>
        </form>`;
  return html`<!doctype html>
    <html lang="${language.tag}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="referrer" content="same-origin" />
        ${again ? html`<meta http-equiv="refresh" content="${again}" />` : undefined}
        <title>${plainText(heading)} · ${settings.name}</title>
        <link rel="icon" href="${assetPath('icon.svg')}" type="image/svg+xml" />
        ${typefacesOf(main).map((name) => html`<link rel="preload" href="${assetPath(`fonts/${name}`)}" as="font" type="font/woff2" crossorigin />`)}
        <link rel="stylesheet" href="${assetPath('room.css')}" />
        ${twins ? html`<link rel="alternate" type="application/json" href="${twins.json}" /><link rel="alternate" type="text/csv" href="${twins.csv}" />` : undefined}
        <script type="module" src="${assetPath('client/main.js')}"></script>
      </head>
      <body data-items="${items}">
        <a class="skip" href="#main">${say('room.skip')}</a>
        <header class="top">
          <p class="brand">
            <a href="/">Refrain</a>
            <bdi>${settings.name}</bdi
            >${settings.madeUp ? html` <span class="madeup">${say('room.made-up')}</span>` : undefined}
          </p>
          <nav aria-label="${text(view, 'room.pages')}">
            <ul>
              ${parts.map(link)}
            </ul>
          </nav>
          ${search}
        </header>
        ${notice ? html`<p class="notice" role="status">${words(notice)}</p>` : undefined}
        <main id="main" tabindex="-1">${main}</main>
        <footer class="foot">
          <p>
            <b>${say('room.this-view')}</b> <code>${readable(address)}</code>
            ${twins ? html`<span class="twins"><a href="${twins.json}">JSON</a> <a href="${twins.csv}">CSV</a></span>` : undefined}
          </p>
          <p class="cite">
            ${say('room.cite', {
              project: settings.name,
              address: readable(address),
              items: items.slice(0, 12) || '–',
              ...(run ? { run } : {}),
              at: `${new Date(now).toISOString().slice(0, 16)}Z`,
              software: software(),
            })}
          </p>
          <p>
            ${say('room.zone', { zone: settings.zone })}${settings.madeUp ? html` ${say('room.all-made-up')}` : undefined}
          </p>
          <nav aria-label="${text(view, 'room.about')}">
            <ul>
              ${further.map(link)}
              <li>
                <a
                  href="/language?to=${language.tag === 'uk' ? 'en' : 'uk'}&amp;back=${encodeURIComponent(address)}"
                  lang="${language.tag === 'uk' ? 'en' : 'uk'}"
                  >${say('room.other-language')}</a
                >
              </li>
            </ul>
          </nav>
        </footer>
        <p class="news" id="news" role="status" hidden>
          <span></span> <a href="${address}" hidden>${say('news.show')}</a>
        </p>
        ${keysDialog(view)}
      </body>
    </html> `.source;
}

/** A heading with links and emphasis. */
export function headingOf({ heading }: Pick<Shown, 'heading'>): Html {
  return html`<h1>${new Html(htmlText(heading))}</h1>`;
}

function text(view: View, id: 'room.search' | 'room.pages' | 'room.about'): string {
  return plainText(view.rich(id));
}

/** Letters as letters: what the reader may copy reads like what he typed. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
