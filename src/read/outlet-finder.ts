/** Finds the outlet of a record by what the file calls it, or makes a new one where that is allowed. */
import type { OutletKind } from '../vocabulary/outlet.js';
import { accountId } from './account-id.js';
import { distinctSlug, outletSlug } from './outlet-slug.js';

/** An outlet that the casebook lacks. */
export interface NewOutlet {
  id: string;
  /** as the file names it; of an account under a keyed hash its id */
  name: string;
  kind: OutletKind;
  /** other names under which the file knows it */
  aliases: string[];
  /** languages of a fifth or more of its records in the slice, most frequent first; ISO 639 codes */
  languages: string[];
}

export interface OutletRules {
  /** names of listed outlets in lower case (ids, names, aliases, channels), each with the outlet's id */
  outlets: readonly (readonly [name: string, id: string])[];
  /** the file names accounts of people */
  ofPeople: boolean;
  /** how they are stored */
  accounts: 'hashed' | 'named';
  /** 32 bytes */
  accountKey: Uint8Array;
  addOutlets: boolean;
  /** of outlets that are added, where neither name nor column tells */
  kind: OutletKind;
}

export interface FoundOutlet {
  id: string;
  /** listed in the casebook, or added */
  known: boolean;
}

export class OutletFinder {
  readonly #rules: OutletRules;
  readonly #ids: Map<string, string>;
  readonly #taken: Set<string>;
  readonly #found = new Map<string, FoundOutlet>();
  readonly #added = new Map<string, NewOutlet>();

  constructor(rules: OutletRules) {
    this.#rules = rules;
    this.#ids = new Map(rules.outlets);
    this.#taken = new Set(this.#ids.values());
  }

  /** @param name as the file has it, not empty */
  find(name: string): FoundOutlet {
    const seen = this.#found.get(name);
    if (seen) return seen;
    const found = this.#lookUp(name.trim());
    this.#found.set(name, found);
    return found;
  }

  /** Outlets that were added, by id. */
  get added(): NewOutlet[] {
    return [...this.#added.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  #lookUp(name: string): FoundOutlet {
    const { ofPeople, accounts, accountKey, addOutlets } = this.#rules;
    const lower = name.toLowerCase();
    const listed = this.#ids.get(lower);
    if (listed !== undefined) return { id: listed, known: true };
    if (ofPeople && accounts === 'hashed') {
      const id = accountId(name, accountKey);
      if (this.#ids.has(id)) return { id: this.#ids.get(id) ?? id, known: true };
      if (addOutlets) this.#add(id, id, lower);
      return { id, known: addOutlets };
    }
    if (!addOutlets) return { id: lower, known: false };
    const slug = outletSlug(name);
    const id = slug === '' || this.#taken.has(slug) ? distinctSlug(name) : slug;
    this.#add(id, name, lower);
    return { id, known: true };
  }

  #add(id: string, name: string, lower: string): void {
    const { ofPeople, kind } = this.#rules;
    const site = /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)?$/.test(lower);
    this.#added.set(id, { id, name, kind: ofPeople ? 'account' : site ? 'site' : kind, aliases: [], languages: [] });
    this.#taken.add(id);
    this.#ids.set(lower, id);
    if (!this.#ids.has(id)) this.#ids.set(id, id); // in a casebook an id is a name as well
  }
}
