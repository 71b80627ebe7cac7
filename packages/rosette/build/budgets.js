// @ts-check
// How large the files may be, in bytes of gzip; 1 KB is 1000 bytes.
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
  if (seen.has(file) || partOf(file)) return seen;
  seen.add(file);
  const { imports = [], later: lazy = [] } = files[file] ?? {};
  for (const next of [...imports, ...lazy]) withImports(files, next, seen);
  return seen;
}

/**
 * @param {string} widget
 * @returns {Budget['files']}
 */
const page = (widget) => (files) => ['rosette.js', ...withImports(files, `${widget}.js`)];

/**
 * By widget: its standalone file, and what a page with the loader and this widget loads in all; one number where the two may be as large.
 * What has been reached, rounded up, so that it can only become less. docs/sizes.md has the aims.
 * @type {Readonly<Record<string, number | { standalone: number, page: number }>>}
 */
export const limits = {
  'results-chart': { standalone: 23_200, page: 27_100 },
  'council-control': { standalone: 30_400, page: 35_800 },
  'join-form': { standalone: 17_300, page: 22_500 },
  'letter-card': { standalone: 11_800, page: 16_700 },
  'headline-figure': { standalone: 19_500, page: 25_800 },
  'seat-table': { standalone: 26_100, page: 31_500 },
  'winner-cards': { standalone: 22_400, page: 26_700 },
};

/** @type {readonly Budget[]} */
export const budgets = [
  { what: 'the loader, `rosette.js`', limit: 1200, files: () => ['rosette.js'] },
  {
    what: '`standalone/rosette.js`, all widgets in one',
    limit: 76_300,
    files: () => ['standalone/rosette.js'],
  },
  {
    what: 'what draws a map of councils, for pages that have one',
    limit: 6_500,
    files: (files) => Object.keys(files).filter((file) => partOf(file) === 'map'),
  },
  {
    what: 'the same with real boundaries, for pages that have them',
    limit: 15_000,
    files: (files) => Object.keys(files).filter((file) => /^(map|boundaries)$/.test(partOf(file) ?? '')),
  },
  {
    what: 'what makes pictures, for who asks for one',
    limit: 63_600,
    files: (files) => Object.keys(files).filter((file) => partOf(file) === 'pictures'),
  },
  ...Object.entries(limits).flatMap(([name, limit]) => [
    {
      what: `\`standalone/${name}.js\`, everything in it`,
      limit: typeof limit === 'number' ? limit : limit.standalone,
      files: () => [`standalone/${name}.js`],
    },
    {
      what: `loader and \`${name}.js\`, with all that they load`,
      limit: typeof limit === 'number' ? limit : limit.page,
      files: page(name),
    },
  ]),
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
