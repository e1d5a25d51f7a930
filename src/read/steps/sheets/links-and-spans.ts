import type { Members } from '../members.js';
import { UsageError } from '../../../vocabulary/errors.js';
import type { StepHow } from '../step.js';
import { attribute } from './attribute.js';
import { cellAt } from './cell-at.js';
import { toByteText } from './byte-text.js';
import type { Literal } from './cell-literal.js';
import { linkLiteral } from './link-literal.js';
import type { Relationship } from './relationships.js';
import type { Span } from './sheet-row.js';
import { xmlPieces } from './xml-pieces.js';
import { XmlScanner } from './xml-scanner.js';

/** Which cells of a sheet reach over others, and which lead to an address: by the number of their row. */
export interface LinksAndSpans {
  spans: Map<number, Span[]>;
  links: Map<number, Literal[]>;
}

/** One a row of the largest sheet that Excel has, which links at most 65,530 cells. */
const MOST = 1_048_576;
const END_OF_ROWS = 'sheetData>';

/**
 * Reads what an Office Open XML sheet says behind its rows, which are passed over.
 *
 * @throws UsageError as the scanner does; `over-limit`
 */
export async function linksAndSpans(
  members: Members,
  member: string,
  targets: ReadonlyMap<string, Relationship>,
  how: StepHow,
): Promise<LinksAndSpans> {
  const found: LinksAndSpans = { spans: new Map(), links: new Map() };
  let count = 0;
  const counted = (): void => {
    if (++count <= MOST) return;
    throw new UsageError('over-limit', `this sheet has more than ${MOST} merged and linked cells: it was not read`, {
      place: how.name,
      hint: 'save the sheet as CSV',
    });
  };
  const open = (name: string, raw: string): void => {
    if (name === 'mergeCell') {
      const [first, last] = (attribute(raw, 'ref') ?? '').split(':').map((cell) => cellAt(cell));
      if (!first || !last) return;
      counted();
      const span = { column: first.column, columns: last.column - first.column + 1, rows: last.row - first.row + 1 };
      const spans = found.spans.get(first.row);
      if (spans) spans.push(span);
      else found.spans.set(first.row, [span]);
    } else if (name === 'hyperlink') {
      const cell = cellAt((attribute(raw, 'ref') ?? '').split(':')[0] ?? '');
      const target = targets.get(attribute(raw, 'id') ?? '');
      const location = attribute(raw, 'location');
      const address = target?.external ? toByteText(target.target) : '';
      const link = linkLiteral(location ? `${address}#${location}` : address);
      if (!cell || !link || cell.column >= how.limits.columns) return;
      counted();
      const links = found.links.get(cell.row) ?? [];
      links[cell.column] = link;
      found.links.set(cell.row, links);
    }
  };
  let scanner: XmlScanner | undefined;
  let before = '';
  for await (const piece of xmlPieces(await members.open(member))) {
    how.signal?.throwIfAborted();
    if (scanner) {
      scanner.push(piece);
      continue;
    }
    const bytes = before + piece;
    const at = endOfRows(bytes);
    before = bytes.slice(-100);
    if (!at) continue;
    scanner = new XmlScanner({ open }, how, [`${at.prefix}worksheet`]);
    scanner.push(bytes.slice(at.behind));
  }
  scanner?.end();
  return found;
}

/** Where the rows end, and under which prefix. */
function endOfRows(bytes: string): { behind: number; prefix: string } | undefined {
  for (let at = bytes.indexOf(END_OF_ROWS); at !== -1; at = bytes.indexOf(END_OF_ROWS, at + 1)) {
    const [tag, prefix = ''] = /<\/([^<>\s/]*:)?$/.exec(bytes.slice(Math.max(0, at - 60), at)) ?? [];
    if (tag !== undefined) return { behind: at + END_OF_ROWS.length, prefix };
  }
  return undefined;
}
