import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { addCheck } from './check/command.js';
import { Failure } from './failure.js';
import { addHexmap } from './hexmap/command.js';
import { addPicture } from './picture/command.js';
import { say } from './terminal.js';

/** Exit status of a command that cannot be carried out as it was typed. */
export const USAGE = 2;

/**
 * Runs a command line, without the names of Node and of the program, and leaves the exit status in `process.exitCode`. Whatever whoever typed it
 * can put right is said in a sentence; an exception is a fault of ours.
 */
export async function run(args: readonly string[]): Promise<void> {
  try {
    const program = rosette();
    const [first, name] = args;
    // Commander would show the help of all commands, and not say that it has no such one.
    const isLost = first === 'help' && name && !program.commands.some((command) => command.name() === name);
    await program.parseAsync(isLost ? [name] : args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has said why. Without a command it shows the help, which nobody asked for.
      process.exitCode = error.exitCode === 0 ? 0 : USAGE;
    } else if (error instanceof Failure) {
      say(`rosette: ${error.message}`);
      process.exitCode = USAGE;
    } else throw error;
  }
}

function rosette(): Command {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    readonly version: string;
  };
  const program = new Command('rosette')
    .description('What can be done before publishing: check a feed, draw a picture, lay out a hex map.')
    .version(version, '-V, --version', 'say which version this is')
    .helpOption('-h, --help', 'say how it is used')
    .helpCommand('help [command]', 'say how a command is used')
    .showSuggestionAfterError()
    .showHelpAfterError('(rosette --help says how it is used)')
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'rosette: ')) })
    .exitOverride();
  addCheck(program);
  addHexmap(program);
  addPicture(program);
  return program;
}
