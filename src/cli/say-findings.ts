import type { Casebook } from '../casebook/casebook.js';
import { instruments, type InstrumentName } from '../instruments/index.js';
import type { Instrument } from '../instruments/instrument.js';
import { english, plainText, sayFinding } from '../messages/messages.js';
import { namesOf } from '../report/names.js';
import type { RunId } from '../vocabulary/ids.js';

/** An answer's findings as lines of plain text, each with what bears it out, and the run they come from. */
export function sayFindings(name: InstrumentName, answer: unknown, run: RunId, casebook: Casebook): string[] {
  const found = (instruments[name] as unknown as Instrument).findings(answer);
  const lines = found.flatMap((finding) => {
    const { sentence, proof } = sayFinding(english, finding, namesOf(casebook, english));
    return [`· ${plainText(sentence)}`, `  ${plainText(proof)}`];
  });
  return ['', ...lines, '', `run ${run}`];
}
