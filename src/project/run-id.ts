/** What a result is identified by: the same run id gives the same numbers on every machine. */
import { canonicalJson } from '../vocabulary/canonical-json.js';
import { RunId, sha256 } from '../vocabulary/ids.js';

export interface RunInput {
  instrument: string;
  instrumentVersion: number;
  /** which version made the rows of each layer and link that is read */
  madeBy: Readonly<Record<string, string>>;
  /** the slice of the casebook that the instrument uses */
  casebook: unknown;
  options: unknown;
  /** digest of the item versions, in order */
  items: string;
  /** digest of people's codings; '' while there are none */
  codings: string;
  /** versions of the time-zone and Unicode data of this machine */
  zones: string;
  unicode: string;
}

/** The first 16 bytes of SHA-256 over the input, keys sorted. */
export function runId(input: RunInput): RunId {
  return RunId.parse(sha256(canonicalJson(input)).slice(0, 32));
}
