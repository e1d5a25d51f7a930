import { canonicalJson } from '../vocabulary/canonical-json.js';
import { sha256 } from '../vocabulary/ids.js';
import type { Casebook } from './casebook.js';

/** SHA-256 over what the casebook's files say, keys sorted: the same wherever the folder lies, and however it is spaced. */
export function casebookDigest({ settings, groups, outlets, codebook, speakers, events }: Casebook): string {
  return sha256(canonicalJson({ settings, groups, outlets, codebook, speakers, events }));
}
