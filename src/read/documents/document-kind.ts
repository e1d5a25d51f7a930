import { csvDialect } from '../csv-dialect.js';
import { looksForeign } from '../file-kind.js';

/** The kinds of document that are read, by their endings; a single file of another name by how it begins. */
export const documentKinds = ['page', 'text', 'mail', 'web-archive', 'broadcast'] as const;
export type DocumentKind = (typeof documentKinds)[number];

const endings: readonly (readonly [RegExp, DocumentKind])[] = [
  [/\.(?:html?|xhtml)$/i, 'page'],
  [/\.txt$/i, 'text'],
  [/\.eml$/i, 'mail'],
  [/\.(?:mht|mhtml)$/i, 'web-archive'],
  [/\.(?:srt|vtt|info\.json)$/i, 'broadcast'],
];

export function kindByName(path: string): DocumentKind | undefined {
  return endings.find(([ending]) => ending.test(path))?.[1];
}

/**
 * Whether a file is a document, by how it begins; a text only where its name says so and no columns are seen in it.
 *
 * @param head its first 4,096 bytes, or all
 */
export function isDocument(name: string, head: Uint8Array): boolean {
  const kind = kindByContent(head) ?? kindByName(name);
  if (kind !== 'text') return kind !== undefined;
  const start = Buffer.from(head).toString('latin1').trimStart();
  return !/^[{[]/.test(start) && !looksForeign(head) && csvDialect(head, head.length < 4096) === undefined;
}

/** @param head the first bytes of a file, or all */
export function kindByContent(head: Uint8Array): DocumentKind | undefined {
  const start = Buffer.from(head.subarray(0, 4096))
    .toString('latin1')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\0', '') // of UTF-16
    .trimStart();
  if (/^WEBVTT(?:\s|$)/.test(start) || /^\d+\s*\n\s*(?:\d+:)?\d\d:\d\d[.,]\d+\s*-->/.test(start)) return 'broadcast';
  if (
    /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,3000}?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i.test(start)
  ) {
    return 'page';
  }
  if (
    /^(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2}/.test(start) &&
    /^(?:from|date|received|return-path|mime-version):/im.test(start)
  ) {
    return /^snapshot-content-location:/im.test(start) ? 'web-archive' : 'mail';
  }
  return undefined;
}
