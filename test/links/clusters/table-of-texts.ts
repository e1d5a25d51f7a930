import { indexKeys, type NearPrint } from '../../../src/links/prints/near-print.js';
import type { Addition, PlacedText } from '../../../src/links/clusters/add-to-clusters.js';
import type { KnownText, KnownTexts } from '../../../src/links/clusters/known-texts.js';

/** A store's tables as plain maps: what additions read from, and what is written after each. */
export function tableOfTexts(): { known: KnownTexts; write(addition: Addition): void; rows(): PlacedText[] } {
  const prints = new Map<bigint, NearPrint>();
  const places = new Map<bigint, PlacedText>();
  const index = new Map<bigint, bigint[]>();
  const knownOf = (text: bigint): KnownText => {
    const { first, family, cluster } = places.get(text)!;
    const { shingles, seeds } = prints.get(text)!;
    return { text, first, family, cluster, shingles, seeds: seeds.length };
  };
  return {
    known: {
      async holders(keys) {
        return [...keys].flatMap((key) => {
          const texts = index.get(key);
          return texts === undefined ? [] : [{ key, count: texts.length, texts: BigUint64Array.from(texts).sort() }];
        });
      },
      async texts(texts) {
        return [...texts].filter((text) => places.has(text)).map(knownOf);
      },
      async members(clusters) {
        const wanted = new Set(clusters);
        return [...places.values()].filter(({ cluster }) => wanted.has(cluster)).map(({ text }) => knownOf(text));
      },
    },
    write({ placed, newTexts }) {
      for (const print of newTexts) {
        prints.set(print.text, print);
        for (const key of indexKeys(print)) index.set(key, [...(index.get(key) ?? []), print.text]);
      }
      for (const row of placed) places.set(row.text, row);
    },
    rows: () => [...places.values()].sort((a, b) => (a.text < b.text ? -1 : 1)),
  };
}
