#!/usr/bin/env node
import { unwritable } from './failure.js';
import { run, USAGE } from './program.js';
import { say } from './terminal.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads us, such as `head`, may have seen enough.
  if (error.code === 'EPIPE') process.exit();
  say(`rosette: ${unwritable('standard output', error).message}`);
  process.exit(USAGE);
});

await run(process.argv.slice(2));
