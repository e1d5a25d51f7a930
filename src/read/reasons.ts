/** Why records are set aside, for people: stable codes with one clear line and what to do. */
import type { Quarantined } from '../vocabulary/item.js';
import type { RecordLimits } from '../vocabulary/limits.js';
import { columnsOf, type Mapping } from './mapping.js';
import { showColumns } from './mapping-columns.js';

export interface Reason {
  code: string;
  /** the value that was the trouble */
  about?: string;
}

interface Says {
  reason: string;
  hint: string;
}

const says: Record<string, (about: string, mapping: Mapping, limits: RecordLimits) => Says> = {
  'not-a-post': (about) => ({
    reason: `this is no post (${about})`,
    hint: 'nothing to do; the mapping says so under "without"',
  }),
  'no-outlet': (_, { outlet }) => ({
    reason: `${showColumns(columnsOf(outlet))} is empty: nobody is named as publisher`,
    hint: 'fill it in, or say --outlet ID when all is of one outlet',
  }),
  'unknown-outlet': (about) => ({
    reason: `the outlet "${about}" is not listed`,
    hint: 'list it in outlets.yaml, or say --add-outlets',
  }),
  'no-date': (about, { published: said }, _, published = showColumns(columnsOf(said))) => ({
    reason: about === '' ? `${published} is empty` : `"${about}" in ${published} is no time between 1990 and 2100`,
    hint:
      about === ''
        ? 'say --undated 2024-05-31 if you know the day, or map another column with --map'
        : 'correct it in the file and import that, or map another column with --map',
  }),
  'no-zone': (about, { published: said }, _, published = showColumns(columnsOf(said))) => ({
    reason: `"${about}" in ${published} states no time zone`,
    hint: 'say --zone Europe/Minsk (or the zone the file was written in)',
  }),
  'ambiguous-dates': (about, { published: said }, _, published = showColumns(columnsOf(said))) => ({
    reason: `"${about}" in ${published} can be two days`,
    hint: 'write "dates: dmy" or "dates: mdy" into a file and give that with --map',
  }),
  'no-text': () => ({
    reason: 'there is no text and no title',
    hint: 'nothing to do, unless the text stands in another column: --map',
  }),
  'too-long': (_, __, { textMb, recordMb }) => ({
    reason: `the text is longer than ${textMb} MB, or the record than ${recordMb} MB`,
    hint: `part it; or write "limits: { textMb: ${textMb * 4}, recordMb: ${recordMb * 4} }" into refrain.yaml and import again`,
  }),
  'too-deep': (_, __, { depth }) => ({
    reason: `objects and lists are nested more than ${depth} deep`,
    hint: `if you trust it, write "limits: { depth: ${depth * 4} }" into refrain.yaml and import again`,
  }),
  'too-slow': () => ({
    reason: 'this page or mail took longer to read than the limits allow',
    hint: 'if you trust it, raise "limits: { seconds: … }" in refrain.yaml and import again',
  }),
  'broken-document': () => ({
    reason: 'this is damaged, or is not what its name says',
    hint: 'get it again, whole; a text can be imported as .txt',
  }),
  'broken-archive': () => ({
    reason: 'this file of the archive is damaged',
    hint: 'get the archive again, whole, and import that',
  }),
  'over-limit': () => ({
    reason: 'the archive comes to more than the limits allow',
    hint: 'if you trust it, raise "limits: { unpackedMb: …, ratio: … }" in refrain.yaml and import again',
  }),
  'lost-evidence': () => ({
    reason: 'the bytes of this file are no longer in the evidence',
    hint: 'refrain verify says whether they were removed by right or lost; put them back from a copy of the project',
  }),
  'no-main-text': () => ({
    reason: 'the page has no running text: it is a list of links, or its programs fetch the text',
    hint: 'nothing to do if it is a list; else save it anew from the browser, when the text stands there',
  }),
  'no-cues': () => ({
    reason: 'no subtitles with times are in it',
    hint: 'get them again, or import the text as .txt',
  }),
  'not-a-broadcast': () => ({
    reason: 'this describes no video: a playlist, a channel, or other JSON',
    hint: 'nothing to do, unless it is damaged: get it again',
  }),
  rendering: () => ({
    reason: 'subtitles in other languages than the original are renderings, which no measure reads',
    hint: 'nothing to do; if one of them is the original, import it alone',
  }),
  'wrong-columns': () => ({
    reason: 'the record has not as many fields as the header has columns',
    hint: 'quote fields that hold a delimiter or a line end',
  }),
  'bad-quotes': () => ({
    reason: 'a quotation mark that opens a field is not closed as it should be',
    hint: 'double the quotation marks inside of quoted fields',
  }),
  'not-json': () => ({ reason: 'this is no JSON object', hint: 'correct it in the file and import that' }),
  'not-utf8': () => ({ reason: 'the bytes are not UTF-8', hint: 'save the file as UTF-8 and import that' }),
  redacted: () => ({ reason: 'this record was removed', hint: 'refrain verify says when and why' }),
  'broken-parquet': () => ({
    reason: 'this part of the Parquet file is damaged',
    hint: 'get the file again, whole, and import that',
  }),
};

const LONGEST_ABOUT = 100;

/** One clear line for a reason, and what to do. */
export function reasonOf(
  { code, about = '' }: Reason,
  mapping: Mapping,
  limits: RecordLimits,
): Pick<Quarantined, 'reason' | 'hint'> {
  const line = about.replace(/\s+/g, ' ').trim();
  const shown = line.length > LONGEST_ABOUT ? `${line.slice(0, LONGEST_ABOUT).toWellFormed()}…` : line;
  return says[code]?.(shown, mapping, limits) ?? { reason: code, hint: '' };
}
