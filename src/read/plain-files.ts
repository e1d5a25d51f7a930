/** The plain files that the parts of a file are read from, made when they are asked for and removed at the end. */
import { createHash } from 'node:crypto';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson } from '../vocabulary/canonical-json.js';
import { applyStep } from './steps/apply-step.js';
import type { Step, StepHow } from './steps/step.js';

/** Bytes of plain files that are kept at once; beyond, those not asked for longest are removed, and made again if need be. */
const KEPT_BYTES = 4e9;

export class PlainFiles {
  readonly #input: string;
  readonly #folder: string;
  /** what steps are handed */
  readonly how: StepHow;
  /** by their steps; last those that were asked for last */
  readonly #made = new Map<string, Promise<string>>();
  readonly #bytes = new Map<string, number>();
  readonly #keptBytes: number;

  private constructor(input: string, folder: string, how: StepHow, keptBytes: number) {
    this.#keptBytes = keptBytes;
    this.#input = input;
    this.#folder = folder;
    this.how = how;
  }

  /**
   * @param input where the bytes are
   * @param folder for scratch files, of this input alone; what a crash left in it is removed
   */
  static async open(input: string, folder: string, how: StepHow, keptBytes = KEPT_BYTES): Promise<PlainFiles> {
    await rm(folder, { recursive: true, force: true });
    return new PlainFiles(input, folder, how, keptBytes);
  }

  /** Where the bytes lie when steps have been done to them; without steps, the file itself. Holds until the next call. */
  async of(steps: readonly Step[]): Promise<string> {
    const last = steps.at(-1);
    if (!last) return this.#input;
    const key = createHash('sha256')
      .update(canonicalJson(steps as never))
      .digest('hex')
      .slice(0, 16);
    const made = this.#made.get(key) ?? this.#make(steps.slice(0, -1), last, key);
    this.#made.delete(key);
    this.#made.set(key, made);
    return made;
  }

  async #make(before: readonly Step[], step: Step, key: string): Promise<string> {
    const input = await this.of(before);
    const output = join(this.#folder, key);
    await mkdir(this.#folder, { recursive: true });
    await applyStep(input, output, step, this.how).catch(async (error: unknown) => {
      await rm(output, { force: true }); // of a disk that is full this makes room
      throw error;
    });
    this.#bytes.set(key, (await stat(output)).size);
    await this.#makeRoom(key);
    return output;
  }

  async #makeRoom(newest: string): Promise<void> {
    let sum = [...this.#bytes.values()].reduce((all, bytes) => all + bytes, 0);
    for (const key of this.#made.keys()) {
      const bytes = this.#bytes.get(key);
      if (sum <= this.#keptBytes || key === newest) return;
      if (bytes === undefined) continue; // is being made
      await rm(join(this.#folder, key), { force: true });
      this.#made.delete(key);
      this.#bytes.delete(key);
      sum -= bytes;
    }
  }

  async remove(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
    this.#made.clear();
    this.#bytes.clear();
  }
}
