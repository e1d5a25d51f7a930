/** A broadcast from what lies beside one another: its subtitles, in one language or several, and what is known of it. */
import { readLanguage } from '../../language/names.js';
import { decodeText } from './decode-text.js';
import type { FoundRecord, ReadDocument } from './document-record.js';
import { subtitleCues } from './subtitle-cues.js';
import { timeInName } from './time-in-name.js';
import { transcript } from './transcript.js';
import { videoInfo } from './video-info.js';

/** A file of a broadcast, by its name with folders. */
export interface BroadcastFile {
  path: string;
  bytes: Uint8Array;
}

/** `NAME.ru-orig.vtt`: the broadcast it belongs to, and its language as named; `NAME.info.json` has none. */
export function broadcastName(path: string): { name: string; language: string; original: boolean } | undefined {
  const info = /^(.*)\.info\.json$/is.exec(path);
  if (info) return { name: info[1] ?? '', language: '', original: false };
  const [, whole = '', ending] = /^(.*)\.(srt|vtt)$/is.exec(path) ?? [];
  if (ending === undefined) return undefined;
  const [, name = '', tag = '', orig] = /^(.+)\.([a-z]{2,3}(?:-[a-z0-9]+)*?)(-orig)?$/is.exec(whole) ?? [];
  const known = tag !== '' && readLanguage(tag) !== '';
  return known ? { name, language: tag, original: orig !== undefined } : { name: whole, language: '', original: false };
}

/** The subtitles in the order in which they may be the original: said to be, in the language of the broadcast, then by name. */
export function originalFirst<File extends { path: string }>(files: readonly File[], spoken: string): File[] {
  const rank = ({ path }: File): number => {
    const { language = '', original = false } = broadcastName(path) ?? {};
    if (original) return 0;
    if (spoken !== '' && readLanguage(language) === readLanguage(spoken)) return 1;
    return language === '' ? 2 : 3;
  };
  return files.toSorted((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
}

/**
 * A broadcast as a record. Of several subtitles the original's are its text; the others are renderings and are left out. Without
 * subtitles its description is, without a description file the name says title and time.
 */
export function broadcast(files: readonly BroadcastFile[]): ReadDocument {
  const about = files.find(({ path }) => /\.info\.json$/i.test(path));
  const info = about && videoInfo(decodeText(about.bytes));
  if (about && !info) return { problem: 'not-a-broadcast', text: decodeText(about.bytes).slice(0, 2_000) };
  const subtitles = originalFirst(
    files.filter((file) => file !== about),
    info?.language ?? '',
  );
  const [first, ...others] = subtitles;
  if (!first) return { records: info ? [{ record: info }] : [] };
  const source = decodeText(first.bytes);
  const cues = subtitleCues(source);
  if (cues.length === 0) return { problem: 'no-cues', text: source.slice(0, 2_000) };
  const record: FoundRecord = {
    ...(info ?? named(first.path)),
    ...transcript(cues),
    language: broadcastName(first.path)?.language || (info?.language ?? ''),
  };
  return { records: [{ record }], leftOut: others.map(({ path }) => path) };
}

/** Title and time of a broadcast of which only the name is known: `2031-05-06 Evening news [aB3xY]`. */
function named(path: string): Omit<FoundRecord, 'text'> {
  const name = (broadcastName(path)?.name ?? path).replace(/^.*\//s, '');
  const [, id = ''] = /\[([\w-]{6,20})\]$/.exec(name) ?? [];
  const title = name
    .replace(/\s*\[[\w-]{6,20}\]$/, '')
    .replace(/(?:19|20)\d\d[-_.]?\d\d[-_.]?\d\d(?:[T_ -]\d\d[-_:.h]?\d\d)?/, '')
    .replace(/[\s_]+/g, ' ')
    .replace(/^[\s_.–-]+|[\s_.–-]+$/g, '');
  return { title, published: timeInName(path), message: id };
}
