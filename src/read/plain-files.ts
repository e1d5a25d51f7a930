/** The plain files that the parts of a file are read from, made when they are asked for and removed at the end. */
import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson } from '../vocabulary/canonical-json.js';
import { applyStep } from './steps/apply-step.js';
import type { Step, StepHow } from './steps/step.js';

export class PlainFiles {
  readonly #input: string;
  readonly #folder: string;
  readonly how: StepHow;
  readonly #made = new Map<string, Promise<string>>();

  private constructor(input: string, folder: string, how: StepHow) {
    this.#input = input;
    this.#folder = folder;
    this.how = how;
  }

  /**
   * @param input where the bytes are
   * @param folder for scratch files, of this input alone; what a crash left in it is removed
   */
  static async open(input: string, folder: string, how: StepHow): Promise<PlainFiles> {
    await rm(folder, { recursive: true, force: true });
    return new PlainFiles(input, folder, how);
  }

  /** Where the bytes lie when steps have been done to them; without steps, the file itself. */
  async of(steps: readonly Step[]): Promise<string> {
    const last = steps.at(-1);
    if (!last) return this.#input;
    const key = createHash('sha256')
      .update(canonicalJson(steps as never))
      .digest('hex')
      .slice(0, 16);
    let made = this.#made.get(key);
    if (!made) {
      made = this.#make(steps.slice(0, -1), last, join(this.#folder, key));
      this.#made.set(key, made);
    }
    return made;
  }

  async #make(before: readonly Step[], step: Step, output: string): Promise<string> {
    const input = await this.of(before);
    await mkdir(this.#folder, { recursive: true });
    await applyStep(input, output, step, this.how);
    return output;
  }

  async remove(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
    this.#made.clear();
  }
}
