// @ts-check
// How large the files may be, in bytes of gzip; 1 KB is 1000 bytes.
import { isBoundaries } from './boundaries.js';

/** @import { FileFacts } from './integrity.js' */
/**
 * @typedef {object} Budget
 * @property {string} what
 * @property {number} limit
 * @property {(files: Record<string, FileFacts>) => string[]} files The files that count.
 */

/**
 * A file and all that it brings with it, at once or later, but for what draws boundaries: that has a limit of its own.
 * @param {Record<string, FileFacts>} files
 * @param {string} file
 * @param {Set<string>} seen
 */
function withImports(files, file, seen = new Set()) {
  if (seen.has(file) || isBoundaries(file)) return seen;
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
 * The aim for the results chart is 22,000, for the standalone join form 18,000, for council control 30,000, for the standalone seat table 16,000; these hold what has been reached, so that it can only become
 * less. docs/sizes.md says what is still to come off.
 * @type {Readonly<Record<string, number | { standalone: number, page: number }>>}
 */
export const limits = {
  'results-chart': { standalone: 24_700, page: 27_700 },
  'council-control': { standalone: 36_600, page: 41_000 },
  'join-form': { standalone: 18_700, page: 21_900 },
  'seat-table': { standalone: 27_500, page: 32_000 },
};

/** @type {readonly Budget[]} */
export const budgets = [
  { what: 'the loader, `rosette.js`', limit: 1200, files: () => ['rosette.js'] },
  {
    what: 'what draws boundaries, for pages that have them',
    limit: 15_000,
    files: (files) => Object.keys(files).filter(isBoundaries),
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
