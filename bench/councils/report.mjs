// The measures of the councils' pages as Markdown.
import { median, ratio, spread } from '../statistics.mjs';

const whole = (value) => value.toFixed(0);
const one = (value) => value.toFixed(1);
const three = (value) => (value === 0 ? '0' : value.toFixed(3));
const kib = (value) => (value / 1024).toFixed(1);
const mib = (value) => (value / 1024 ** 2).toFixed(1);

const columns = [
  { key: 'painted', says: 'map and list painted, ms', as: whole, compared: true },
  { key: 'task', says: 'main thread until then, CPU ms', as: whole, compared: true },
  { key: 'shift', says: 'layout shift', as: three, single: true },
  { key: 'key', says: 'a letter in the search box, ms until painted', as: whole, compared: true },
  { key: 'keyTask', says: 'the same, CPU ms', as: one, compared: true },
  { key: 'update', says: 'refresh with 5 changed rows, script, ms', as: one, compared: true },
  { key: 'updateTask', says: 'the same with style, layout and paint, CPU ms', as: one, compared: true },
  { key: 'gzip', says: 'gzip, KiB', as: kib, single: true },
  { key: 'heap', says: 'heap, MiB', as: mib, single: true },
];

function cell({ key, as, compared, single }, visits, floor) {
  const { median: middle, low, high } = spread(visits.map((visit) => visit[key]));
  const range = single ? '' : ` (${as(low)}–${as(high)})`;
  if (!compared || visits === floor) return as(middle) + range;
  const times = ratio(...[visits, floor].map((list) => list.map((visit) => visit[key])));
  return `${as(middle)}${range} **${times.toFixed(2)}×**`;
}

function table({ pages, results }) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(['page', ...columns.map(({ says }) => says)]),
    line(['---', ...columns.map(() => '---:')]),
    ...pages.map(({ id, name }) =>
      line([name, ...columns.map((column) => cell(column, results[id], results.floor))]),
    ),
  ].join('\n');
}

/** What was promised, each as a sentence and whether this run bears it out. */
function aims({ size, results }) {
  if (!results.rosette) return [];
  const ratioOf = (key) => ratio(...['rosette', 'floor'].map((id) => results[id].map((visit) => visit[key])));
  const less = (key) =>
    median(results.rosette.map((visit) => visit[key])) < median(results.tabulator.map((visit) => visit[key]));
  const typing = [
    [`${size} councils: a letter within 1.5× of the page made by hand`, ratioOf('key') <= 1.5],
    [`${size} councils: a letter ahead of the libraries`, less('key')],
  ];
  return [
    [`${size} councils: first paint within 2× of the page made by hand`, ratioOf('painted') <= 2],
    [`${size} councils: first paint ahead of the libraries`, less('painted')],
    // With few councils every page answers within a frame or two.
    ...(size >= 10_000 ? typing : []),
  ];
}

export function toMarkdown({ machine, slow, rounds, runs }) {
  const met = runs.flatMap(aims).map(([says, isMet]) => `- ${isMet ? 'met' : '**not met**'}: ${says}`);
  return `${machine.cores} cores (${machine.cpu}), Chromium ${machine.chromium}, CPU slowed ${slow}×; ${rounds} interleaved rounds; median, quartiles
in brackets, bold: median of the rounds' ratios to the page made by hand.

${runs.map((run) => `${run.size} councils:\n\n${table(run)}`).join('\n\n')}

Aims:

${met.join('\n')}
`;
}

/** The values of every round, in the order of the rounds. */
export const rawOutput = ({ runs }) =>
  runs
    .flatMap(({ size, pages, results }) =>
      pages.map(({ id, name }) => {
        const lines = columns.map(
          ({ key }) => `  ${key}: ${results[id].map((visit) => Number(visit[key].toFixed(3))).join(' ')}`,
        );
        return `${size} councils, ${name}\n${lines.join('\n')}`;
      }),
    )
    .join('\n');
