import { gkg } from './gkg.js';
import { gunzip } from './gunzip.js';
import { records } from './records.js';
import type { Step, StepHow } from './step.js';

/** Does what a step says. @throws UsageError as the step does */
export async function applyStep(input: string, output: string, step: Step, how: StepHow): Promise<void> {
  switch (step.step) {
    case 'gunzip':
      return gunzip(input, output, step, how);
    case 'records':
      return records(input, output, step, how);
    case 'gkg':
      return gkg(input, output, step, how);
  }
}
