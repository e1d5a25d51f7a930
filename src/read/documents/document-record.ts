/** What pages, texts, mails and broadcasts are as records: the columns that a mapping can name. */
import type { PartialMapping } from '../mapping.js';
import type { Recognised } from '../recognise.js';

export interface DocumentRecord {
  /** who publishes: of a page its host without `www.`, or the handle of a channel; of a mail the sender's domain; else '' */
  outlet: string;
  /** as the site calls itself, or the sender himself */
  site: string;
  /** as stated; '' where it is not */
  published: string;
  title: string;
  text: string;
  address: string;
  /** the platform's own id */
  message: string;
  /** as stated */
  language: string;
  /** whose message is passed on in this one, '' where it is the outlet's own */
  forwarded_from: string;
  /** the first folder of its path, '' where it lies in none */
  folder: string;
  /** the name of the file without folders */
  name: string;
  /** times in a broadcast, ascending: [offset in `text` in UTF-16 units, ms from its beginning] */
  passages?: [number, number][];
  /** files of a mail that are not read */
  attachments?: number;
}

/** A record as it was found in a document: what stays unsaid is ''. */
export type FoundRecord = Partial<Omit<DocumentRecord, 'folder' | 'name'>> & { text: string };

/** What became of a document: records, each with its place within it where there are several; or why there are none. */
export type ReadDocument =
  /** `leftOut`: of its files those that are renderings */
  { records: { within?: string; record: FoundRecord }[]; leftOut?: string[] } | { problem: string; text: string };

/** The record of a document with every column, so that all of a folder have the same. @param path of its file */
export function documentRecord(path: string, found: FoundRecord): DocumentRecord {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  const unsaid = {
    outlet: '',
    site: '',
    published: '',
    title: '',
    address: '',
    message: '',
    language: '',
    forwarded_from: '',
  };
  return { ...unsaid, ...found, folder: folders[0] ?? '', name };
}

/** The mapping of documents; undefined for a table of another kind. */
export function mappingOfDocuments({ kind, columns }: Recognised): PartialMapping | undefined {
  const mapping = {
    outlet: 'outlet',
    published: 'published',
    text: 'text',
    title: 'title',
    address: 'address',
    message: 'message',
    language: 'language',
    form: 'forwarded_from',
  };
  const needed = [...Object.values(mapping), 'site', 'folder', 'name'];
  return kind === 'rows' && needed.every((column) => columns.includes(column)) ? mapping : undefined;
}
