// The measures as Markdown.
import { median, ratio, spread } from './statistics.mjs';

const whole = (value) => value.toFixed(0);
const two = (value) => (value === 0 ? '0' : value.toFixed(2));
const three = (value) => (value === 0 ? '0' : value.toFixed(3));
const kib = (value) => (value / 1024).toFixed(2);
const mib = (value) => (value / 1024 ** 2).toFixed(2);

const loading = [
  { key: 'painted', says: 'bars painted, ms', as: whole, compared: true },
  { key: 'own', says: 'since the document began, ms', as: whole, compared: true },
  { key: 'firstPaint', says: 'first content, ms', as: whole },
  { key: 'task', says: 'main thread, CPU ms', as: whole, compared: true },
  { key: 'script', says: 'of it script, parsing, painting', as: whole },
  { key: 'layout', says: 'of it style and layout', as: whole },
  { key: 'later', says: 'afterwards, CPU ms', as: whole },
  { key: 'blocking', says: 'blocked, ms', as: whole },
  { key: 'shift', says: 'layout shift', as: three, single: true },
];
const weight = [
  { key: 'requests', says: 'requests', as: whole, single: true },
  { key: 'gzip', says: 'gzip, KiB', as: kib, single: true },
  { key: 'brotli', says: 'brotli, KiB', as: kib, single: true },
  { key: 'heap', says: 'heap, MiB', as: mib, single: true },
];
const updating = [
  { key: 'update', says: 'script, ms', as: two, compared: true },
  { key: 'updateAll', says: 'with style, layout and paint, CPU ms', as: two, compared: true },
  { key: 'updateSlow', says: 'script, CPU slowed, ms', as: two, compared: true },
  { key: 'updateAllSlow', says: 'with style, layout and paint, CPU slowed, CPU ms', as: two, compared: true },
];

function cell({ key, as, compared, single }, visits, floor) {
  const values = visits.map((visit) => visit[key]);
  if (values[0] === undefined) return '–';
  const { median: middle, low, high } = spread(values);
  const range = single ? '' : ` (${as(low)}–${as(high)})`;
  if (!compared || visits === floor) return as(middle) + range;
  const times = ratio(
    values,
    floor.map((visit) => visit[key]),
  );
  return `${as(middle)}${range} **${times.toFixed(2)}×**`;
}

function table(columns, pages, results) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(['page', ...columns.map(({ says }) => says)]),
    line(['---', ...columns.map(() => '---:')]),
    ...pages.map(({ id, name }) =>
      line([name, ...columns.map((column) => cell(column, results[id], results.floor))]),
    ),
  ].join('\n');
}

/** What issue and documentation promise, each as a sentence and whether this run bears it out. */
function aims({ pages, results }) {
  const middle = (id, key) => median(results[id].map((visit) => visit[key]));
  const floorRatio = (id, key) =>
    ratio(...[id, 'floor'].map((page) => results[page].map((visit) => visit[key])));
  const libraries = ['chartjs', 'plot'].filter((library) => results[library]);
  const less = (id, library, key) => middle(id, key) < middle(library, key);
  const nameOf = (id) => pages.find((page) => page.id === id).name;
  return pages
    .filter(({ id }) => id.startsWith('rosette'))
    .flatMap(({ id, name }) => [
      ...libraries.flatMap((library) => [
        [`${name}: bars painted before those of ${nameOf(library)}`, less(id, library, 'painted')],
        [
          `${name}: fewer bytes than ${nameOf(library)}`,
          less(id, library, 'gzip') && less(id, library, 'brotli'),
        ],
      ]),
      [`${name}: bars painted within 1.5× of the page made by hand`, floorRatio(id, 'painted') <= 1.5],
      [`${name}: layout shift 0`, results[id].every(({ shift }) => shift === 0)],
      [`${name}: an update of all seven rows under 2 ms of script`, middle(id, 'update') < 2],
    ]);
}

export function toMarkdown(run) {
  const { machine, slow, rounds, pages, results } = run;
  return `${machine.cores} cores (${machine.cpu}), Chromium ${machine.chromium}; ${rounds} interleaved rounds; median, quartiles in brackets, bold: median of
the rounds' ratios to the page made by hand.

Loading, CPU slowed ${slow}×:

${table(loading, pages, results)}

Bytes of all that a visit fetches, and the JavaScript heap after the updates:

${table(weight, pages, results)}

Updating all seven rows (median of 50 updates in each round; “slowed”: CPU ${slow}×):

${table(updating, pages, results)}

Aims:

${aims(run)
  .map(([says, met]) => `- ${met ? 'met' : '**not met**'}: ${says}`)
  .join('\n')}
`;
}

/** The values of every round, in the order of the rounds. */
export function rawOutput({ pages, results }) {
  const keys = [...loading, ...weight, ...updating];
  return pages
    .map(({ id, name }) => {
      const known = keys.filter(({ key }) => results[id][0][key] !== undefined);
      const lines = known.map(
        ({ key }) => `  ${key}: ${results[id].map((visit) => Number(visit[key].toFixed(3))).join(' ')}`,
      );
      return `${name}\n${lines.join('\n')}`;
    })
    .join('\n');
}

/** Puts text between the markers of a document. */
export function between(document, text, name = 'bench') {
  const [from, to] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [start, end] = [document.indexOf(from), document.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`docs/benchmarks.md has to have ${from} and ${to}`);
  return `${document.slice(0, start + from.length)}\n\n${text}\n\n${document.slice(end)}`;
}
