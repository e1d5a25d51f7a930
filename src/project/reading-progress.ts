/** How far a reading is and what its rows came to, in the store before and after each slice, so that a kill miscounts nothing. */
import type { FileEntry } from '../evidence/ledger.js';
import { partName } from '../read/parts.js';
import { readProgress, writeProgress, type ImportProgress } from '../store/imports-table.js';
import type { Store } from '../store/store.js';
import { noCounts, type Counts } from './counts.js';
import type { Sorted, Underway } from './sort-rows.js';

export class ReadingProgress {
  /** it came to its end before, and is done again: that is not unsaid */
  readonly again: boolean;
  /** it goes on after so many slices */
  readonly from: number;
  /** of the slice in which it was broken off */
  readonly underway: Underway;
  readonly #store: Store;
  readonly #before: ImportProgress;
  /** what the store has by now */
  #stands: ImportProgress;
  /** with what this run has come to so far */
  readonly #counts: Counts;
  #slices: number;
  #asideBytes: number;

  private constructor(store: Store, entry: FileEntry, part: string, before: ImportProgress | undefined) {
    this.#store = store;
    this.again = before?.finished ?? false;
    this.#before = before ?? beginning(entry, part);
    this.#stands = this.#before;
    this.from = this.again ? 0 : this.#before.slices;
    this.underway = { anew: this.#before.anew, brought: this.#before.brought };
    this.#counts = this.resumed ? countsOf(this.#before) : { ...noCounts };
    this.#slices = this.from;
    this.#asideBytes = this.resumed ? this.#before.aside_bytes : 0;
  }

  static async open(store: Store, entry: FileEntry, part: string): Promise<ReadingProgress> {
    return new ReadingProgress(store, entry, part, await readProgress(store, entry.sha256, entry.time));
  }

  /** It was broken off, and goes on. */
  get resumed(): boolean {
    return this.from > 0;
  }

  /** Of rows up to here; of a reading that is done again, of those that it met this time. */
  get counts(): Readonly<Counts> {
    return this.#counts;
  }

  /** Length of the quarantine file with the slices that are in, in bytes. */
  get asideBytes(): number {
    return this.#asideBytes;
  }

  /** To be called before the rows of a slice are written. */
  async beforeRows({ anew, brought }: Sorted): Promise<void> {
    const underway = this.again ? { anew: [], brought: [...brought] } : { anew: [...anew], brought: [] };
    if (underway.anew.length + underway.brought.length > 0) await this.#write(underway);
  }

  /** To be called when all of a slice is in. */
  async afterSlice(index: number, came: Counts, asideBytes: number): Promise<void> {
    const counts = this.#counts;
    for (const what of Object.keys(counts) as (keyof Counts)[]) counts[what] += came[what];
    this.#slices = index + 1;
    this.#asideBytes = asideBytes;
    if (!this.again) await this.#write({ ...counts, slices: this.#slices, aside_bytes: asideBytes });
    else if (came.items + came.versions > 0) await this.#write(broughtSoFar(this.#before, counts));
  }

  async finish(): Promise<void> {
    const counts = this.again ? together(this.#before, this.#counts) : this.#counts;
    await this.#write({ ...counts, slices: this.#slices, aside_bytes: this.#asideBytes, finished: true });
  }

  /** A part that cannot be read has come to its end with being set aside. */
  async setAsideWhole(rows: number, asideBytes: number): Promise<void> {
    const counts = { ...noCounts, rows, quarantined: rows };
    await this.#write({ ...counts, slices: 0, aside_bytes: asideBytes, finished: true });
  }

  async #write(change: Partial<ImportProgress>): Promise<void> {
    this.#stands = { ...this.#stands, anew: [], brought: [], ...change, step: this.#stands.step + 1 };
    await writeProgress(this.#store, this.#stands);
  }
}

function beginning({ sha256, time, name }: FileEntry, part: string): ImportProgress {
  const nothing = { step: 0, slices: 0, aside_bytes: 0, finished: false, ...noCounts, anew: [], brought: [] };
  return { sha256, recorded_ms: time, part, file: partName(name, part), ...nothing };
}

function countsOf({ rows, items, versions, merged, known, quarantined }: ImportProgress): Counts {
  return { rows, items, versions, merged, known, quarantined };
}

/** What came in although the reading was finished had been set aside till then. */
function broughtSoFar(first: ImportProgress, { items, versions }: Counts): Counts {
  const quarantined = Math.max(0, first.quarantined - items - versions);
  return together(first, { ...countsOf(first), items, versions, quarantined });
}

/** What two readings of one file came to: what the first brought is not "known" for having been read again. */
function together(first: Counts, again: Counts): Counts {
  const items = first.items + again.items;
  const versions = first.versions + again.versions;
  return { ...again, items, versions, known: again.rows - items - versions - again.merged - again.quarantined };
}
