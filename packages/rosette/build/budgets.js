// @ts-check
// How large the files may be, in bytes of gzip; 1 KB is 1000 bytes.
import { readsFeeds } from './live.js';
import { partOf } from './parts.js';

/** @import { FileFacts } from './integrity.js' */
/**
 * @typedef {object} Budget
 * @property {string} what
 * @property {number} limit
 * @property {(files: Record<string, FileFacts>) => string[]} files The files that count.
 */

/**
 * A file and all that it brings with it, at once or later, but for the parts that only some pages need: they have limits of their own.
 * @param {Record<string, FileFacts>} files
 * @param {string} file
 * @param {Set<string>} seen
 */
function withImports(files, file, seen = new Set()) {
  if (seen.has(file) || partOf(file) || readsFeeds(file)) return seen;
  seen.add(file);
  const { imports = [], later: lazy = [] } = files[file] ?? {};
  for (const next of [...imports, ...lazy]) withImports(files, next, seen);
  return seen;
}

/**
 * All that a page with the loader gets that has several widgets. One with a single kind gets a file of its own.
 * @param {string[]} widgets
 * @returns {Budget['files']}
 */
const page = (widgets) => (files) => {
  const seen = new Set(['rosette.js']);
  for (const widget of widgets) withImports(files, `${widget}.js`, seen);
  return [...seen];
};

/**
 * By widget: its standalone file, with everything in it. What has been reached, rounded up, so that it can only become less. docs/sizes.md has the aims.
 * @type {Readonly<Record<string, number>>}
 */
export const limits = {
  'results-chart': 22_000,
  'council-control': 29_300,
  'join-form': 16_600,
  'letter-card': 10_400,
  'headline-figure': 18_500,
  'seat-table': 25_400,
  'winner-cards': 21_100,
};

const LOADER = 1200;

/**
 * By widget: what the loader brings where there is no other; where it is not said, as much as in one file.
 * @type {Readonly<Record<string, number>>}
 */
const alone = {
  'results-chart': 20_700,
  'council-control': 28_600,
  'headline-figure': 17_200,
  'seat-table': 24_000,
  'winner-cards': 19_800,
};

/** @type {readonly Budget[]} */
export const budgets = [
  { what: 'the loader, `rosette.js`', limit: LOADER, files: () => ['rosette.js'] },
  {
    what: '`standalone/rosette.js`, all widgets in one',
    limit: 74_750,
    files: () => ['standalone/rosette.js'],
  },
  {
    what: 'what draws a map of councils, for pages that have one',
    limit: 6_700,
    files: (files) => Object.keys(files).filter((file) => partOf(file) === 'map'),
  },
  {
    what: 'the same with real boundaries, for pages that have them',
    limit: 15_000,
    files: (files) => Object.keys(files).filter((file) => /^(map|boundaries)$/.test(partOf(file) ?? '')),
  },
  {
    what: 'what reads feeds, for a page with the loader that has one',
    limit: 2100,
    files: () => ['single/results-chart.live.js'],
  },
  {
    what: 'what quotes and prints a letter, for who does',
    limit: 2_200,
    files: (files) => Object.keys(files).filter((file) => partOf(file) === 'letter'),
  },
  {
    what: 'what makes pictures, for who asks for one',
    limit: 64_100,
    files: (files) => Object.keys(files).filter((file) => partOf(file) === 'pictures'),
  },
  ...Object.entries(limits).flatMap(([name, limit]) => [
    {
      what: `\`standalone/${name}.js\`, everything in it`,
      limit,
      files: () => [`standalone/${name}.js`],
    },
    {
      what: `the loader, on a page with nothing but ${name}`,
      limit: LOADER + (alone[name] ?? limit),
      files: () => ['rosette.js', `single/${name}.js`],
    },
  ]),
  {
    what: 'the loader, on a page with results-chart and council-control',
    limit: 42_200,
    files: page(['results-chart', 'council-control']),
  },
  {
    what: 'the loader, on a page with every widget',
    limit: 85_500,
    files: page(Object.keys(limits)),
  },
];

/**
 * @param {Budget} budget
 * @param {Record<string, FileFacts>} files
 */
export const weigh = (budget, files) =>
  budget.files(files).reduce((sum, file) => {
    const facts = files[file];
    if (!facts) throw new Error(`${file} is not among the CDN files; run pnpm build.`);
    return sum + facts.gzip;
  }, 0);
