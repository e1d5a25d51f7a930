import { Document, isMap, isSeq, visit } from 'yaml';
import type { OutletKind } from '../vocabulary/outlet.js';

/** An outlet as an import finds it. */
export interface FoundOutlet {
  readonly id: string;
  readonly name: string;
  readonly kind: OutletKind;
  readonly aliases: readonly string[];
  readonly languages: readonly string[];
}

/** From so many on each stands on one line, so that a list of accounts can still be read. */
const MANY = 40;

/** Entries of a YAML list, each with its end of line. What an outlet has nothing of is left out. */
export function outletLines(outlets: readonly FoundOutlet[], indent = '  ', many = outlets.length >= MANY): string {
  return outlets
    .map((outlet) => {
      const document = new Document([entry(outlet)]);
      visit(document, {
        Collection(key, node) {
          const inside = isMap(node) || (isSeq(node) && key !== null);
          if (many ? inside : isSeq(node) && key === 'value') node.flow = true;
        },
      });
      const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
      return text.replaceAll(/^(?=.)/gm, indent);
    })
    .join('');
}

function entry({ id, name, kind, aliases, languages }: FoundOutlet): Record<string, unknown> {
  const others = aliases.filter((alias) => alias !== name && alias !== id);
  return {
    id,
    name,
    kind,
    ...(others.length > 0 ? { aliases: others } : {}),
    ...(languages.length > 0 ? { languages } : {}),
  };
}
