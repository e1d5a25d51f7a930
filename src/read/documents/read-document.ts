import type { Limits } from '../../vocabulary/limits.js';
import { broadcast } from './broadcast.js';
import { kindByContent, kindByName } from './document-kind.js';
import type { ReadDocument } from './document-record.js';
import { htmlPage } from './html-page.js';
import { mail, webArchive } from './mail.js';
import { plainDocument } from './plain-document.js';

/** A document: one file, or the files of one broadcast. */
export interface DocumentFiles {
  /** each with its path in the archive or folder */
  files: readonly { path: string; bytes: Uint8Array }[];
}

/** Reads a document whole, as the kind that its name says, or its first bytes where the name says none. */
export async function readDocument({ files }: DocumentFiles, { depth }: Pick<Limits, 'depth'>): Promise<ReadDocument> {
  const [first] = files;
  if (!first) return { records: [] };
  const { path, bytes } = first;
  switch (kindByName(path) ?? kindByContent(bytes)) {
    case 'page':
      return htmlPage(bytes, path, depth);
    case 'mail':
      return mail(bytes, depth);
    case 'web-archive':
      return webArchive(bytes, path, depth);
    case 'broadcast':
      return broadcast(files);
    default:
      return { records: [{ record: plainDocument(bytes, path) }] };
  }
}
