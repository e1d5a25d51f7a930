/**
 * A file of GDELT's Global Knowledge Graph: 27 columns parted by tabs, without a header. Texts are not in it; the title
 * is, in the last column.
 *
 * Source    "The GDELT Global Knowledge Graph (GKG), Data format codebook V2.1" (2015); blog.gdeltproject.org, "New GKG
 *           2.0 article metadata fields" (2019) for what stands in the last column
 */
import { createReadStream } from 'node:fs';
import type { PlacedRow } from './placed-row.js';
import { KEPT_OF_RECORD } from '../records.js';
import { LineWriter } from './line-writer.js';
import { linesOf } from './lines-of.js';
import type { Apply, Step } from './step.js';

const COLUMNS = 27;

/** Whether the first bytes are those of such a file. */
export function isGkg(head: Uint8Array): boolean {
  const [line = ''] = Buffer.from(head).toString('latin1').split('\n', 1);
  const fields = line.split('\t');
  return /^\d{14}-T?\d+$/.test(fields[0] ?? '') && /^\d{14}$/.test(fields[1] ?? '') && fields.length > 8;
}

/** A row for each line: `id`, `date` (when GDELT met it), `precise` (as the page states it, where found), … */
export const gkg: Apply<Extract<Step, { step: 'gkg' }>> = async (input, output, _, { signal }) => {
  const writer = await LineWriter.open(output);
  try {
    let line = 0;
    for await (const bytes of linesOf(createReadStream(input, { highWaterMark: 1 << 20, signal }))) {
      line++;
      if (bytes.length === 0) continue;
      writer.add(JSON.stringify(rowOf(bytes.toString('utf8'), `line ${line}`)));
      await writer.flush();
    }
    await writer.flush(true);
  } finally {
    await writer.close();
  }
};

function rowOf(line: string, place: string): PlacedRow {
  const fields = line.split('\t');
  if (fields.length !== COLUMNS) return { place, problem: 'wrong-columns', text: line.slice(0, KEPT_OF_RECORD) };
  const [id = '', date = '', , source = '', address = ''] = fields;
  const extras = fields[26] ?? '';
  const inside = (tag: string): string => new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(extras)?.[1]?.trim() ?? '';
  return {
    place,
    record: {
      id,
      date,
      precise: inside('PAGE_PRECISEPUBTIMESTAMP'),
      source,
      address,
      title: decoded(inside('PAGE_TITLE')),
      language: /(?:^|;)srclc:([a-z]{3})/.exec(fields[25] ?? '')?.[1] ?? 'eng', // only what was translated names one
      themes: fields[7] ?? '',
      tone: fields[15] ?? '',
    },
  };
}

/** GDELT escapes what is not ASCII in titles, as `&#x41F;`. */
function decoded(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi,
    (as, hex?: string, digits?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? as;
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : as;
    },
  );
}
