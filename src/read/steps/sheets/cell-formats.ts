import type { Members } from '../members.js';
import type { StepHow } from '../step.js';
import { attribute } from './attribute.js';
import { builtinFormat, formatOf, type FormatOf } from './date-formats.js';
import { readXml } from './read-xml.js';

/** More formats of cells than any program writes. */
const MOST = 1_000_000;

/** What the numbers of each style are shown as: by the index that a cell's `s` gives. */
export async function cellFormats(members: Members, styles: string, how: StepHow): Promise<FormatOf[]> {
  const codes = new Map<number, FormatOf>();
  const formats: FormatOf[] = [];
  let within = false;
  await readXml(
    members,
    styles,
    {
      open(name, raw) {
        if (name === 'cellXfs') within = true;
        else if (name === 'numFmt')
          codes.set(Number(attribute(raw, 'numFmtId')), formatOf(attribute(raw, 'formatCode') ?? ''));
        else if (name === 'xf' && within && formats.length < MOST) {
          const id = Number(attribute(raw, 'numFmtId') ?? 0);
          formats.push(codes.get(id) ?? builtinFormat(id));
        }
      },
      close(name) {
        if (name === 'cellXfs') within = false;
      },
    },
    how,
  );
  return formats;
}
