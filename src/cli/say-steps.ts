import { nameEncoding } from '../read/encodings/name-encoding.js';
import type { Step } from '../read/steps/step.js';

/** What of the steps before a reading may be wrong and should be seen: ` in Windows-1251`. */
export function saySteps(steps: readonly Step[]): string {
  return steps.map((step) => (step.step === 'decode' ? ` in ${nameEncoding(step.encoding)}` : '')).join('');
}
