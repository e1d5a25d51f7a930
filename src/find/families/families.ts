/**
 * All items that have words, by family and in it by time, as columns of numbers: copies and near copies stand together.
 * The store finds the items of a family by going through the texts and items of all, each time; here they are looked up.
 * Some 70 bytes an item.
 *
 * Of all times, not of the period alone, since a cluster is shown whole.
 */
import { lowerBound, lowerBoundBy } from '../../stats/lower-bound.js';
import type { Form } from '../../vocabulary/item.js';
import { forms } from '../../vocabulary/item.js';

export interface FamilyColumns {
  /** by row: in order of family, then of `publishedMs`, then of `items` */
  readonly items: BigUint64Array;
  /** keys of texts: the same for the same words in the same order */
  readonly texts: BigUint64Array;
  readonly publishedMs: Float64Array;
  /** places in `forms` */
  readonly forms: Uint8Array;
  /** places in `outletIds` */
  readonly outlets: Uint32Array;
  readonly outletIds: readonly string[];
  /** what each is written in: places in `languageTags`; '' where it is not known */
  readonly languages: Uint32Array;
  readonly languageTags: readonly string[];
  /** places in `narrativeLists`, whose numbers are places in the codebook */
  readonly narratives: Uint32Array;
  readonly narrativeLists: readonly (readonly number[])[];
  /** rows in order of `items` */
  readonly byItem: Uint32Array;
  /** rows in order of `texts`, those of one text in the order of rows */
  readonly byText: Uint32Array;
  /** by family, in order of their ids: id, chain of families that hang together by passages, and row of its first item */
  readonly ids: BigUint64Array;
  readonly chains: BigUint64Array;
  readonly starts: Uint32Array;
}

/** An item as queries of the store give it. */
export interface Member {
  item: string;
  outlet: string;
  published_ms: number;
  form: Form;
  words: string;
}

/** Rows of a family: from, and up to but not including. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

export class Families {
  readonly columns: FamilyColumns;
  /** families of each chain that has more than one, by their places */
  readonly #chains = new Map<bigint, number[]>();

  constructor(columns: FamilyColumns) {
    this.columns = columns;
    const { ids, chains } = columns;
    for (let at = 0; at < ids.length; at++) {
      const chain = chains[at]!;
      if (chain === ids[at]) continue; // most are alone
      const known = this.#chains.get(chain);
      if (known) known.push(at);
      else this.#chains.set(chain, [at]);
    }
    for (const [chain, places] of this.#chains) {
      const head = found(ids, chain);
      if (head >= 0 && chains[head] === chain) places.unshift(head);
    }
  }

  /** Undefined where an item is unknown or has no words. */
  familyOf(item: bigint): bigint | undefined {
    const row = this.rowOf(item);
    return row < 0 ? undefined : this.familyAt(row);
  }

  familyAt(row: number): bigint {
    return this.columns.ids[this.#placeAt(row)]!;
  }

  /** -1 where an item is unknown or has no words */
  rowOf(item: bigint): number {
    const { items, byItem } = this.columns;
    const row = byItem[lowerBoundBy(byItem.length, (at) => items[byItem[at]!]! < item)];
    return row !== undefined && items[row] === item ? row : -1;
  }

  /** Rows of the items that have one of these texts, in no order. */
  rowsOfTexts(wanted: readonly bigint[]): number[] {
    const { texts, byText } = this.columns;
    return wanted.flatMap((text) => {
      const to = lowerBoundBy(byText.length, (at) => texts[byText[at]!]! <= text);
      return [...byText.subarray(this.#firstOf(text), to)];
    });
  }

  /** The row of one item that has a text; -1 where none has. */
  rowOfText(text: bigint): number {
    const { texts, byText } = this.columns;
    const row = byText[this.#firstOf(text)];
    return row !== undefined && texts[row] === text ? row : -1;
  }

  /** By time, those of one instant by id. */
  rowsOf(family: bigint): Rows {
    const place = found(this.columns.ids, family);
    return place < 0 ? { from: 0, to: 0 } : this.#rowsAt(place);
  }

  /** The chain that a family hangs in with others, and all of these; undefined where it is alone. */
  chainOf(family: bigint): { chain: bigint; families: { family: bigint; rows: Rows }[] } | undefined {
    const { ids, chains } = this.columns;
    const place = found(ids, family);
    const chain = place < 0 ? undefined : chains[place];
    const places = chain === undefined ? [] : (this.#chains.get(chain) ?? []);
    if (chain === undefined || places.length < 2) return undefined;
    return { chain, families: places.map((at) => ({ family: ids[at]!, rows: this.#rowsAt(at) })) };
  }

  member(row: number): Member {
    const { items, outlets, outletIds, publishedMs, texts } = this.columns;
    return {
      item: String(items[row]),
      outlet: outletIds[outlets[row]!]!,
      published_ms: publishedMs[row]!,
      form: this.form(row),
      words: String(texts[row]),
    };
  }

  form(row: number): Form {
    return forms[this.columns.forms[row]!]!;
  }

  languageOf(item: bigint): string {
    const { languages, languageTags } = this.columns;
    const row = this.rowOf(item);
    return row < 0 ? '' : languageTags[languages[row]!]!;
  }

  /** The place in `byText` from which a text stands, if it is there. */
  #firstOf(text: bigint): number {
    const { texts, byText } = this.columns;
    return lowerBoundBy(byText.length, (at) => texts[byText[at]!]! < text);
  }

  #rowsAt(place: number): Rows {
    const { starts, items } = this.columns;
    return { from: starts[place]!, to: starts[place + 1] ?? items.length };
  }

  #placeAt(row: number): number {
    const { starts } = this.columns;
    return lowerBoundBy(starts.length, (at) => starts[at]! <= row) - 1;
  }
}

/** @param ids ascending. @returns -1 when it is not among them */
function found(ids: BigUint64Array, id: bigint): number {
  const at = lowerBound(ids, id);
  return ids[at] === id ? at : -1;
}
