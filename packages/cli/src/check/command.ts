import type { Command } from 'commander';
import { Failure } from '../failure.js';
import { readSource, type Source } from '../read-source.js';
import { plain, say } from '../terminal.js';
import { check, checkAll, type Check, type CheckOptions } from './check.js';
import { reportCheck, reportOther } from './report.js';
import { attributesFrom, findWidget } from './find-widget.js';
import { widgets, type Attributes, type Widget } from './widgets.js';

interface Flags {
  readonly for?: string;
  readonly columns?: string;
  readonly attribute?: readonly string[];
  readonly lang: string;
  readonly json?: true;
}

const names = Object.keys(widgets).join(', ');

/** `rosette check`: says what each widget will make of a feed. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .summary('say what each widget will make of a feed')
    .description(
      'Reads a feed as a page would, and says what a widget makes of it: the columns it finds, the rows it reads, what it refuses ' +
        'and why, and the sentence it says.',
    )
    .argument(
      '<feed...>',
      'a CSV or JSON file, - for standard input, or the address of a feed or a Google Sheet',
    )
    .option('-f, --for <widget>', `the widget (${names}); without it all of them, the best match first`)
    .option('-c, --columns <list>', 'which columns to read, as in the tag: "party=Party name; value=Won"')
    .option(
      '-a, --attribute <name=value>',
      "another of the tag's attributes: unit=councillors; may be repeated",
      gather,
    )
    .option('-l, --lang <tag>', 'the language of the sentence', 'en')
    .option('--json', 'answer in JSON, for programs')
    .addHelpText(
      'after',
      `
Exit status: 0 when nothing is refused, 1 when something is, 2 when a feed or the command itself cannot be read.

Examples:
  $ rosette check results.csv --for results-chart -a unit=councillors -a majority
  $ rosette check "https://docs.google.com/spreadsheets/d/…/edit#gid=0" --for council-control
  $ rosette check feeds/*.csv --json`,
    )
    .action(async (feeds: readonly string[], flags: Flags) => {
      process.exitCode = await run(feeds, flags);
    });
}

export function gather(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

async function run(feeds: readonly string[], flags: Flags): Promise<number> {
  const chosen = widgetFor(flags);
  const options: CheckOptions = {
    columns: flags.columns,
    attributes: attributesOf(flags, chosen?.[1]),
    lang: flags.lang,
  };
  const answers: { source: Source; checks: readonly Check[] }[] = [];
  let isUnreadable = false;
  for (const feed of feeds) {
    try {
      const source = await readSource(feed);
      const checks = chosen ? [check(...chosen, source, options)] : checkAll(widgets, source, options);
      answers.push({ source, checks });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      say(`rosette: ${error.message}`);
      isUnreadable = true;
    }
  }
  const isGood = answers.every(({ checks: [best] }) => best?.ok);
  process.stdout.write(flags.json ? inJson(answers, isGood && !isUnreadable) : inWords(answers));
  return isUnreadable ? 2 : isGood ? 0 : 1;
}

type Answers = readonly { readonly source: Source; readonly checks: readonly Check[] }[];

function inJson(answers: Answers, ok: boolean): string {
  const feeds = answers.map(({ source: { name, notes }, checks }) => ({
    feed: name,
    ok: checks[0]?.ok,
    notes,
    checks,
  }));
  return `${JSON.stringify({ ok, feeds }, null, 2)}\n`;
}

function inWords(answers: Answers): string {
  const parts = answers.map(({ source: { name, notes }, checks: [best, ...others] }) =>
    [
      name,
      ...notes.map((note) => `  note: ${note}`),
      ...(best ? [reportCheck(best)] : []),
      ...others.map(reportOther),
    ].join('\n'),
  );
  return parts.length ? `${plain(parts.join('\n\n'))}\n` : '';
}

/** The widget that is asked for. Its tag will do too. */
function widgetFor({ for: wanted, columns, attribute }: Flags): readonly [string, Widget] | undefined {
  if (wanted === undefined) {
    if (columns ?? attribute)
      throw new Failure('--columns and --attribute are about one widget: name it with --for');
    return undefined;
  }
  return findWidget(wanted, 'that reads data');
}

const attributesOf = ({ attribute, for: name }: Flags, widget: Widget | undefined): Attributes =>
  attributesFrom(attribute, String(name), widget?.attributes ?? [], 'that bears on its data');
