import type { Mistake } from '../../vocabulary/errors.js';
import type { Path, YamlFile } from './yaml-file.js';

/** A mistake about a value of a file, or about its key. */
export function mistakeAt(
  file: YamlFile,
  path: Path,
  mistake: Pick<Mistake, 'code' | 'what'> & { expected?: string | undefined; hint?: string | undefined },
  of: 'value' | 'key' = 'value',
): Mistake {
  const { code, what, expected, hint } = mistake;
  return {
    code,
    file: file.name,
    ...file.place(file.offset(path, of)),
    what,
    ...(expected === undefined ? {} : { expected }),
    ...(hint === undefined ? {} : { hint }),
  };
}
