/** Which files of a folder or an archive make one document. */
import { basename } from 'node:path/posix';
import { broadcastName } from './broadcast.js';
import { kindByName } from './document-kind.js';

/** Paths of a document's files; most have one. Of a broadcast those of the same name but for language and ending, its description first. */
export type DocumentGroup = readonly string[];

/**
 * Groups paths in their order, each document where its first file stands. The pages that a browser saves beside a page (frames,
 * advertisements) are parts of it and left out: those in `NAME_files/` or `NAME.files/` beside `NAME.html`.
 */
export function documentGroups(paths: readonly string[]): DocumentGroup[] {
  const pages = new Set(paths.flatMap((path) => /^(.*)\.(?:html?|xhtml)$/is.exec(path)?.[1] ?? []));
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const kind = kindByName(path);
    if (kind === undefined || isBeside(path, pages)) continue;
    const broadcast = kind === 'broadcast' ? broadcastName(path) : undefined;
    const key = broadcast ? `broadcast ${broadcast.name}` : `file ${path}`;
    const group = groups.get(key);
    if (group && /\.info\.json$/i.test(path)) group.unshift(path);
    else if (group) group.push(path);
    else groups.set(key, [path]);
  }
  return [...groups.values()];
}

function isBeside(path: string, pages: ReadonlySet<string>): boolean {
  const folders = path.split('/').slice(0, -1);
  return folders.some((folder, index) => {
    const [, page] = /^(.+)(?:_files|\.files)$/s.exec(basename(folder)) ?? [];
    return page !== undefined && pages.has([...folders.slice(0, index), page].join('/'));
  });
}
