#!/usr/bin/env node
import { CommanderError } from 'commander';
import { Exit } from './exit.js';
import { program } from './program.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(Exit.done); // whoever read it has seen enough
  throw error;
});

try {
  const refrain = await program(process.argv.slice(2));
  await refrain.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? Exit.done : Exit.wrongUse;
}
