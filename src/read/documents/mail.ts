/** Mails, above all newsletters, and web archives, which programs save pages as in the shape of a mail. */
import PostalMime, { type Email } from 'postal-mime';
import { readTime } from '../dates.js';
import type { ReadDocument } from './document-record.js';
import { parseHtml } from './html-tree.js';
import { pageOf } from './html-page.js';
import { httpAddress } from './page-address.js';
import { allText } from './text-blocks.js';

/**
 * A mail as a record: its outlet is the domain of the sender, so that no person's address becomes one. Attachments are counted,
 * not read.
 *
 * @param depth parts within one another; beyond it the mail is not read
 */
export async function mail(bytes: Uint8Array, depth: number): Promise<ReadDocument> {
  const read = await parse(bytes, depth);
  if (!read) return { problem: 'too-deep', text: begin(bytes) };
  if (read.headers.length === 0) return { problem: 'broken-document', text: begin(bytes) };
  const from = read.from?.group?.[0] ?? read.from ?? { name: '', address: '' };
  const sender = ('address' in from ? from.address : '') ?? '';
  const html = read.html === undefined ? '' : allText(parseHtml(read.html, depth).root);
  const text = html === '' ? (read.text ?? '').replace(/\r\n?/g, '\n').trim() : html;
  const archived = header(read, 'archived-at')?.replace(/^<|>$/g, '');
  return {
    records: [
      {
        record: {
          outlet: sender.slice(sender.lastIndexOf('@') + 1).toLowerCase(),
          site: from.name,
          published: sentAt(read),
          title: (read.subject ?? '').replace(/\s+/g, ' ').trim(),
          text,
          address: httpAddress(archived) ?? '',
          message: read.messageId ?? '',
          language: header(read, 'content-language') ?? '',
          attachments: read.attachments.length,
        },
      },
    ],
  };
}

/** A page in a web archive (`.mht`). Its Date is when it was saved, which is not when it was published. */
export async function webArchive(bytes: Uint8Array, path: string, depth: number): Promise<ReadDocument> {
  const read = await parse(bytes, depth);
  if (!read) return { problem: 'too-deep', text: begin(bytes) };
  if (read.html === undefined) return { problem: 'broken-document', text: begin(bytes) };
  const address = httpAddress(header(read, 'snapshot-content-location')) ?? '';
  return pageOf(parseHtml(read.html, depth), { address, path });
}

/** Nothing where parts are nested too deep or headers are without end. */
async function parse(bytes: Uint8Array, depth: number): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: depth, maxRfc822NestingDepth: Math.min(depth, 10) });
  } catch {
    return undefined;
  }
}

function header({ headers }: Email, name: string): string | undefined {
  return headers.find(({ key }) => key === name)?.value.trim();
}

/** The header as it stands where it can be read: it tells the sender's zone. */
function sentAt(read: Email): string {
  const stated = (header(read, 'date') ?? '').replace(/\s*\([^)]*\)\s*$/, '');
  return 'problem' in readTime(stated, {}) ? (read.date ?? '') : stated;
}

function begin(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 2_000));
}
