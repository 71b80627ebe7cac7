import { writeFile } from 'node:fs/promises';
import {
  lettersMissing,
  localeFor,
  SIZES,
  toSvg,
  type Picture,
  type PictureRequest,
} from '@rosette/elements/pictures.js';
import type { Command } from 'commander';
import { readAs, type Made } from '../check/check.js';
import { gather } from '../check/command.js';
import { attributesFrom, findWidget } from '../check/find-widget.js';
import { widgets } from '../check/widgets.js';
import { Failure, unwritable } from '../failure.js';
import { readSource } from '../read-source.js';
import { plain, say } from '../terminal.js';
import { readMap } from './map.js';
import { formatOf, momentOf, sizeNames, sizeOf } from './options.js';
import { toPng } from './png.js';

interface Flags {
  readonly out: string;
  readonly format?: string;
  readonly size: string;
  readonly lang: string;
  readonly dark?: true;
  readonly title?: string;
  readonly source?: string;
  readonly asOf?: string;
  readonly imprint?: string;
  readonly masthead?: string;
  readonly layout?: string;
  readonly text?: string;
  readonly columns?: string;
  readonly attribute?: readonly string[];
}

const names = Object.keys(widgets)
  .filter((name) => widgets[name]?.drawn)
  .join(', ');

/** `rosette picture`: draws a widget as a picture, without a browser. */
export function addPicture(program: Command): void {
  program
    .command('picture')
    .summary('draw a feed as a picture')
    .description(
      'Draws what a widget shows of a feed as a picture, for social media, newsletters and og:image: the same drawing that a page saves. No ' +
        'browser and no font is needed.',
    )
    .argument('<widget>', `the widget (${names})`)
    .argument(
      '<feed>',
      'a CSV or JSON file, - for standard input, or the address of a feed or a Google Sheet',
    )
    .requiredOption('-o, --out <file>', 'the file to write, .png or .svg; - for standard output')
    .option('--format <format>', 'png or svg, where the name of the file does not say it')
    .option('-s, --size <size>', `in pixels: ${sizeNames}`, '1200x675')
    .option('-l, --lang <tag>', 'the language of the picture', 'en')
    .option('--dark', 'light on dark')
    .option('-t, --title <text>', 'in place of the title that the feed has')
    .option('--source <text>', 'who published the figures')
    .option('--as-of <date>', 'when they are from: 2016-05-06 or 2016-05-06T02:14')
    .option('--imprint <text>', 'who is answerable for it, such as "Promoted by …"')
    .option('--masthead <text>', 'whose picture it is')
    .option('--layout <file>', 'a map for council-control: HexJSON, GeoJSON or TopoJSON')
    .option(
      '--text <words>',
      'for headline-figure, the words around the figure: "58 of 124 councils are ours"',
    )
    .option('-c, --columns <list>', 'which columns to read, as in the tag: "party=Party name; value=Won"')
    .option(
      '-a, --attribute <name=value>',
      "another of the tag's attributes: unit=councillors; may be repeated",
      gather,
    )
    .addHelpText(
      'after',
      `
Exit status: 0 when the picture is written, 1 when it is written but something in the feed is refused, 2 when there is none. Where there is
nothing to draw yet the picture says so, and takes the place of no other.

Examples:
  $ rosette picture results-chart results.csv --out results.png -a unit=councillors -a majority
  $ rosette picture council-control councils.csv --layout councils.hexjson --size 1080x1080 --out councils.png
  $ rosette picture headline-figure totals.csv -a "select=Labour; Councils" --text "58 of 124 councils are Labour" --out labour.png
  $ rosette picture seat-table marginals.csv -a focus=Labour --out marginals.png
  $ rosette picture results-chart results.csv --lang cy --dark --out canlyniadau.svg`,
    )
    .action(async (widget: string, feed: string, flags: Flags) => {
      process.exitCode = await run(widget, feed, flags);
    });
}

async function run(wanted: string, feed: string, flags: Flags): Promise<number> {
  const [name, widget] = findWidget(wanted, 'with a picture', ({ drawn }) => drawn !== undefined);
  const known = [...widget.attributes, ...(widget.drawn ?? [])];
  const attributes = attributesFrom(flags.attribute, name, known, 'that its picture has');
  const size = sizeOf(flags.size);
  const format = formatOf(flags.format, flags.out);
  const moment = momentOf(flags.asOf);
  if (flags.layout !== undefined && name !== 'council-control')
    throw new Failure(`--layout is a map, and ${name} has none`);
  if (flags.text !== undefined && name !== 'headline-figure')
    throw new Failure(`--text is the sentence of a headline-figure, and ${name} says its own`);
  const map = flags.layout === undefined ? undefined : await readMap(flags.layout);
  const source = await readSource(feed);
  const made = readAs(widget, source, {
    columns: flags.columns,
    attributes: { ...attributes, text: flags.text },
    lang: flags.lang,
  });
  const { isShown, outcome, problems } = made;
  const refused = problems.filter(({ severity }) => severity === 'error');
  for (const { message } of problems) say(`${source.name}: ${message}`);
  const isBare = !outcome.shown;
  if (!isShown || !outcome.picture || (isBare && refused.length))
    throw new Failure(`nothing in ${source.name} can be drawn`);

  const picture = outcome.picture(requestOf(made, { ...flags, moment }, size), map);
  const missing = lettersMissing([picture.title, picture.description, ...textsOf(picture)].join(''));
  if (missing.length)
    say(`note: the picture's own letters have no ${missing.join(' ')}: these are drawn with another font`);
  await write(flags.out, format === 'svg' ? toSvg(picture) : await toPng(picture), isBare);
  const { width, height } = SIZES[size];
  if (flags.out !== '-')
    process.stdout.write(plain(`${flags.out}: ${width} × ${height}, ${format.toUpperCase()}\n`));
  return refused.length ? 1 : 0;
}

const textsOf = ({ shapes }: Picture): readonly string[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

function requestOf(
  { outcome }: Made,
  flags: Flags & { readonly moment: Date | undefined },
  size: PictureRequest['size'],
): PictureRequest {
  const locale = localeFor(flags.lang);
  const when = flags.moment ?? outcome.updated;
  return {
    size,
    locale,
    dark: flags.dark ?? false,
    title: flags.title ?? outcome.title ?? '',
    summary: outcome.sentence ?? '',
    source: flags.source ?? outcome.source?.name,
    // With its day, on whatever day it is drawn.
    time: when ? locale.say(locale.base.updated, { time: locale.time(when, new Date(0)) }) : undefined,
    imprint: flags.imprint,
    masthead: flags.masthead,
  };
}

/** @param isBare - The picture says that there is nothing yet: it takes no other's place. */
async function write(out: string, body: string | Uint8Array, isBare: boolean): Promise<void> {
  if (out === '-') {
    process.stdout.write(body);
    return;
  }
  try {
    await writeFile(out, body, { flag: isBare ? 'wx' : 'w' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new Failure(`there is nothing to draw yet, and ${out} stays as it is`);
    throw unwritable(out, error);
  }
}
