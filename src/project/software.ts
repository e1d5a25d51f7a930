import { readFileSync } from 'node:fs';

let name: string | undefined;

/** `refrain 0.1.0`: name and version of this package. */
export function software(): string {
  name ??= `refrain ${(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version}`;
  return name;
}
