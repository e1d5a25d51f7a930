import { gunzip } from './gunzip.js';
import { sheet } from './sheets/sheet.js';
import type { Step, StepHow } from './step.js';

/** Does what a step says. @throws UsageError as the step does */
export async function applyStep(input: string, output: string, step: Step, how: StepHow): Promise<void> {
  switch (step.step) {
    case 'gunzip':
      return gunzip(input, output, step, how);
    case 'sheet':
      return sheet(input, output, step, how);
  }
}
