import { Command, Option } from 'commander';
import { software } from '../project/software.js';
import { formats } from './print.js';

/** Every command by its name, in the order of the help. Each brings much with it, so it is loaded when it is asked for. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import('./commands/init.js')).initCommand,
  check: async () => (await import('./commands/check.js')).checkCommand,
  casebook: async () => (await import('./commands/casebook.js')).casebookCommand,
  import: async () => (await import('./commands/import.js')).importCommand,
  status: async () => (await import('./commands/status.js')).statusCommand,
  search: async () => (await import('./commands/search.js')).searchCommand,
  show: async () => (await import('./commands/show.js')).showCommand,
  'who-said': async () => (await import('./commands/who-said.js')).whoSaidCommand,
  survey: async () => (await import('./commands/survey.js')).surveyCommand,
  repeats: async () => (await import('./commands/repeats.js')).repeatsCommand,
  report: async () => (await import('./commands/report.js')).reportCommand,
  export: async () => (await import('./commands/export.js')).exportCommand,
  verify: async () => (await import('./commands/verify.js')).verifyCommand,
  redact: async () => (await import('./commands/redact.js')).redactCommand,
  rebuild: async () => (await import('./commands/rebuild.js')).rebuildCommand,
  serve: async () => (await import('./commands/serve.js')).serveCommand,
  demo: async () => (await import('./commands/demo.js')).demoCommand,
  doctor: async () => (await import('./commands/doctor.js')).doctorCommand,
};

const project = (): Option => new Option('-C <dir>', 'the project folder').default('.', 'the current folder');
const format = (): Option => new Option('--format <how>', 'what is printed').choices(formats).default('table');

/** The whole command line. Its docs (docs/reference/cli.md) are made from it. */
export async function program(): Promise<Command> {
  return programOf(await loadCommands([]));
}

/**
 * The one command that the arguments name, or all where they name none.
 *
 * @throws CommanderError where an option before the command says all there is to do (`--version`) or is wrong
 */
export async function loadCommands(args: readonly string[]): Promise<Command[]> {
  const [name = ''] = withoutCommands().parseOptions([...args]).operands;
  const named = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return Promise.all((named ? [named] : Object.values(commands)).map((load) => load()));
}

/** The command line with these commands. */
export function programOf(loaded: readonly Command[]): Command {
  const refrain = withoutCommands();
  for (const command of loaded) {
    for (const one of [command, ...command.commands]) one.exitOverride().showHelpAfterError();
    refrain.addCommand(command);
  }
  return refrain;
}

function withoutCommands(): Command {
  return new Command('refrain')
    .description('Hears what a media space keeps repeating, and shows who started it and who repeats it.')
    .version(software())
    .addOption(project())
    .addOption(format())
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(refrain COMMAND --help shows how it is used)')
    .exitOverride();
}
