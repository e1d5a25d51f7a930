import { boilerplateIn, withoutBoilerplate } from '../../layers/lines/without-boilerplate.js';
import { wholeText } from '../../vocabulary/item.js';
import type { Boilerplate } from './read-boilerplate.js';

const NONE: ReadonlySet<bigint> = new Set();

/** Title and text of an item as it is compared: without what its outlet puts under or over its posts. */
export function ownText(
  { outlet, title, text }: { outlet: string; title: string; text: string },
  boilerplate: Boilerplate,
): string {
  return withoutBoilerplate(wholeText(title, text), boilerplate.get(outlet) ?? NONE);
}

/** What is left out there, in its order. */
export function notOwn(
  { outlet, title, text }: { outlet: string; title: string; text: string },
  boilerplate: Boilerplate,
): string[] {
  return boilerplateIn(wholeText(title, text), boilerplate.get(outlet) ?? NONE);
}
