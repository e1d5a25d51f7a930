import { Latest } from '../latest.js';

/**
 * What was found out at some cost, kept for those who ask for it again: the least lately asked for goes first. What is
 * being found out is not begun twice; a failure is not kept.
 */
export class Kept<Value> {
  readonly #values: Latest<string, Promise<Value>>;

  /** @param most how many are kept */
  constructor(most: number) {
    this.#values = new Latest(most);
  }

  has(key: string): boolean {
    return this.#values.has(key);
  }

  get(key: string, find: () => Promise<Value>): Promise<Value> {
    const known = this.#values.get(key);
    if (known) return known;
    const value = find();
    this.#values.set(key, value);
    value.catch(() => this.#values.get(key) === value && this.#values.delete(key));
    return value;
  }

  /** Finds it out anew when it is asked for again. */
  forget(key: string): void {
    this.#values.delete(key);
  }
}
