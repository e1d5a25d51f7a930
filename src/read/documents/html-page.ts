import { decodePage } from './decode-page.js';
import type { ReadDocument } from './document-record.js';
import { parseHtml, type HtmlTree } from './html-tree.js';
import { mainText } from './main-text.js';
import { hostOf, pageAddress } from './page-address.js';
import { firstMark, pageMarks } from './page-marks.js';
import { pageTime } from './page-time.js';
import { pageTitle } from './page-title.js';
import { structuredData } from './structured-data.js';
import { telegramMessages } from './telegram-page.js';

/** An article in structured data stands in for a main text of less than this share of it: the page shows only its beginning. */
const SHOWN_IN_PART = 0.5;

/**
 * A saved page as a record, or, where it is a page of a Telegram channel, a record for each of its messages.
 *
 * @param path of its file: mirrors have the host among its folders
 * @param depth elements within one another that are kept
 */
export function htmlPage(bytes: Uint8Array, path: string, depth: number): ReadDocument {
  return pageOf(parseHtml(decodePage(bytes), depth), { path });
}

/** @param saved address of the page, where what it was saved in says it, and the path of its file */
export function pageOf({ root, comments }: HtmlTree, saved: { address?: string; path: string }): ReadDocument {
  const messages = telegramMessages(root);
  if (messages.length > 0) return { records: messages };
  const marks = pageMarks(root);
  const data = structuredData(root);
  const address = pageAddress(marks, comments, data.address) || (saved.address ?? '');
  const site =
    firstMark(marks, ['og:site_name', 'application-name', 'apple-mobile-web-app-title']) ?? data.publisher ?? '';
  const title = pageTitle(root, marks, data.headline, site);
  const shown = mainText(root, title);
  const whole = data.body && !/(?:\.\.\.|…)$/.test(data.body) ? data.body.replaceAll('\r\n', '\n') : '';
  const text = shown.length < whole.length * SHOWN_IN_PART && !whole.includes('<') ? whole : shown;
  if (text === '') return { problem: 'no-main-text', text: [title, address].join('\n') };
  const published = pageTime(root, marks, data.published, address || saved.path);
  const language = firstMark(marks, ['lang', 'og:locale', 'content-language', 'inlanguage']) ?? data.language ?? '';
  return {
    records: [
      {
        record: {
          outlet: hostOf(address) || hostInPath(saved.path) || site,
          site,
          published,
          title,
          text,
          address,
          language,
        },
      },
    ],
  };
}

/** The first folder of a path that is named as a host is, which is how wget and HTTrack keep a site. */
function hostInPath(path: string): string {
  const folders = path.split('/').slice(0, -1);
  return folders.find((folder) => /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(folder))?.replace(/^www\./, '') ?? '';
}
