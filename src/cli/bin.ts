#!/usr/bin/env node
import { carryOut } from './carry-out.js';
import { Exit } from './exit.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(Exit.done); // whoever read it has seen enough
  throw error;
});

await carryOut(process.argv.slice(2));
