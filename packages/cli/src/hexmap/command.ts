import { writeFile } from 'node:fs/promises';
import { Option, type Command } from 'commander';
import { unwritable } from '../failure.js';
import { readSource } from '../read-source.js';
import { say } from '../terminal.js';
import { GRIDS, type Grid } from './grids.js';
import { hexmap } from './hexmap.js';

interface Flags {
  readonly layout: Grid;
  readonly output?: string;
  readonly columns?: string;
}

/** `rosette hexmap`: lays areas out on a hex grid. */
export function addHexmap(program: Command): void {
  program
    .command('hexmap')
    .summary('lay areas out on a hex grid, from latitude and longitude')
    .description(
      'Gives every area of a list a hex, so that neighbours stay neighbours and north stays north, and writes the layout as HexJSON. ' +
        'The list has a row for each area: code, name, lat, lon. The same list always gets the same layout.',
    )
    .argument('<centroids>', 'a CSV or JSON file, - for standard input, or an address')
    .addOption(
      new Option('-l, --layout <grid>', 'odd or even rows aside, or columns').choices(GRIDS).default('odd-r'),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('-c, --columns <list>', 'which columns to read: "lat=Y; lon=X"')
    .addHelpText(
      'after',
      `
A row that cannot be read is named, and the others are laid out.
Exit status: 0 when every row is in the layout, 1 when one is not, 2 when the list or the command itself cannot be read.

Example:
  $ rosette hexmap centroids.csv > layout.hexjson`,
    )
    .action(async (from: string, flags: Flags) => {
      process.exitCode = await run(from, flags);
    });
}

async function run(from: string, { layout: grid, output, columns }: Flags): Promise<number> {
  const { name, body } = await readSource(from);
  const { hexjson, areas, problems, isWhole } = hexmap(body, { grid, columns });
  for (const { message } of problems) say(`${name}: ${message}`);
  if (!isWhole) say(`${name}: ${areas} ${areas === 1 ? 'area' : 'areas'} laid out; the rest is left out`);
  if (hexjson !== undefined) await write(hexjson, output);
  return isWhole ? 0 : 1;
}

async function write(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    await writeFile(file, text);
  } catch (error) {
    throw unwritable(file, error);
  }
}
