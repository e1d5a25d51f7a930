import { Command, Option } from 'commander';
import { software } from '../project/software.js';
import { checkCommand } from './commands/check.js';
import { demoCommand } from './commands/demo.js';
import { doctorCommand } from './commands/doctor.js';
import { exportCommand } from './commands/export.js';
import { importCommand } from './commands/import.js';
import { initCommand } from './commands/init.js';
import { rebuildCommand } from './commands/rebuild.js';
import { redactCommand } from './commands/redact.js';
import { repeatsCommand } from './commands/repeats.js';
import { reportCommand } from './commands/report.js';
import { searchCommand } from './commands/search.js';
import { showCommand } from './commands/show.js';
import { statusCommand } from './commands/status.js';
import { surveyCommand } from './commands/survey.js';
import { verifyCommand } from './commands/verify.js';
import { whoSaidCommand } from './commands/who-said.js';
import { formats } from './print.js';

const commands = [
  initCommand,
  checkCommand,
  importCommand,
  statusCommand,
  searchCommand,
  showCommand,
  whoSaidCommand,
  surveyCommand,
  repeatsCommand,
  reportCommand,
  exportCommand,
  verifyCommand,
  redactCommand,
  rebuildCommand,
  demoCommand,
  doctorCommand,
];

const project = (): Option => new Option('-C <dir>', 'the project folder').default('.', 'the current folder');
const format = (): Option => new Option('--format <how>', 'what is printed').choices(formats).default('table');

/** The command line, whole. Its docs (docs/reference/cli.md) are made from it. */
export function program(): Command {
  const refrain = new Command('refrain')
    .description('Hears what a media space keeps repeating, and shows who started it and who repeats it.')
    .version(software())
    .addOption(project())
    .addOption(format())
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(refrain COMMAND --help shows how it is used)')
    .exitOverride();
  for (const command of commands) refrain.addCommand(command.exitOverride().showHelpAfterError());
  return refrain;
}
