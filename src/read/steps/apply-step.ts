import { decode } from './decode.js';
import { documents } from './documents.js';
import { gkg } from './gkg.js';
import { gunzip } from './gunzip.js';
import { records } from './records.js';
import { sheet } from './sheets/sheet.js';
import type { Step, StepHow } from './step.js';
import { takeMember } from './take-member.js';
import { unzstd } from './unzstd.js';

/** Does what a step says. @throws UsageError as the step does */
export async function applyStep(input: string, output: string, step: Step, how: StepHow): Promise<void> {
  switch (step.step) {
    case 'gunzip':
      return gunzip(input, output, step, how);
    case 'records':
      return records(input, output, step, how);
    case 'gkg':
      return gkg(input, output, step, how);
    case 'unzstd':
      return unzstd(input, output, step, how);
    case 'documents':
      return documents(input, output, step, how);
    case 'member':
      return takeMember(input, output, step, how);
    case 'decode':
      return decode(input, output, step, how);
    case 'sheet':
      return sheet(input, output, step, how);
  }
}
