/** Where the bytes of what the ledger speaks of are now: kept, left where they were, or what a removal left of them. */
import { contentPath } from './content-store.js';
import type { FileEntry, RemovedEntry } from './ledger.js';
import type { Remains } from './ledger-line.js';

export class Whereabouts {
  readonly #evidence: string;
  readonly #kept = new Set<string>();
  readonly #left = new Map<string, string>();
  readonly #remains = new Map<string, readonly Remains[]>();
  readonly #gone = new Set<string>();
  /** ids of items that were removed, with the line that says why; the first removal counts */
  readonly removed = new Map<string, RemovedEntry>();

  constructor(evidence: string, { entries, removals }: Said) {
    this.#evidence = evidence;
    for (const { kind, sha256, at } of entries) {
      if (kind === 'left' && at !== undefined) this.#left.set(sha256, at);
      else this.#kept.add(sha256);
    }
    for (const removal of removals) {
      for (const item of removal.items) if (!this.removed.has(item)) this.removed.set(item, removal);
      for (const { sha256, remains, left, documents } of removal.contents) {
        if (left) continue;
        this.#remains.set(sha256, remains);
        for (const gone of documents ?? [sha256]) this.#gone.add(gone);
      }
    }
  }

  /** Whether the content itself was taken away by a removal. */
  isRemoved(sha256: string): boolean {
    return this.#gone.has(sha256);
  }

  /** What is read in a part's stead since a removal. */
  remains(sha256: string, part: string): Remains | undefined {
    return this.#remains.get(sha256)?.find((left) => left.part === part);
  }

  /** What removals left of a content, part by part. */
  allRemains(sha256: string): readonly Remains[] {
    return this.#remains.get(sha256) ?? [];
  }

  /** The place of a file that was left where it was, and of which there is no copy; the one named last. */
  leftAt(sha256: string): string | undefined {
    return this.#kept.has(sha256) ? undefined : this.#left.get(sha256);
  }

  /** Where the bytes of a content lie; after a removal they are gone, and `remains` says what is read instead. */
  pathOf(sha256: string): string {
    return this.leftAt(sha256) ?? contentPath(this.#evidence, sha256);
  }
}

interface Said {
  entries: readonly FileEntry[];
  removals: readonly RemovedEntry[];
}
