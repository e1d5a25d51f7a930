import type { Members } from '../members.js';
import type { StepHow } from '../step.js';
import { xmlPieces } from './xml-pieces.js';
import { XmlScanner, type XmlEvents } from './xml-scanner.js';

/**
 * Reads a member of a workbook as XML.
 *
 * @param enough ends the reading early, where it says so
 * @throws UsageError `broken-xml`, `xml-doctype`, `over-limit`, `broken-archive`
 */
export async function readXml(
  members: Members,
  member: string,
  events: XmlEvents,
  how: StepHow,
  enough?: () => boolean,
): Promise<void> {
  const scanner = new XmlScanner(events, how);
  for await (const piece of xmlPieces(await members.open(member))) {
    scanner.push(piece);
    if (enough?.()) return;
    how.signal?.throwIfAborted();
  }
  scanner.end();
}
