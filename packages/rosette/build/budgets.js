// @ts-check
// How large the files may be, in bytes of gzip; 1 KB is 1000 bytes.

/** @import { FileFacts } from './integrity.js' */
/**
 * @typedef {object} Budget
 * @property {string} what
 * @property {number} limit
 * @property {(files: Record<string, FileFacts>) => string[]} files The files that count.
 */

/**
 * A file and all that it brings with it, at once or later.
 * @param {Record<string, FileFacts>} files
 * @param {string} file
 * @param {Set<string>} seen
 */
function withImports(files, file, seen = new Set()) {
  if (seen.has(file)) return seen;
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
 * By widget: its standalone file, and what a page with the loader and this widget loads in all. The aim for the results chart is
 * 22,000; these hold what has been reached, so that it can only become less. docs/sizes.md says what is still to come off.
 * @type {Readonly<Record<string, number>>}
 */
export const limits = {
  'results-chart': 25_400,
};

/** @type {readonly Budget[]} */
export const budgets = [
  { what: 'the loader, `rosette.js`', limit: 1200, files: () => ['rosette.js'] },
  ...Object.entries(limits).flatMap(([name, limit]) => [
    {
      what: `\`standalone/${name}.js\`, everything in it`,
      limit,
      files: () => [`standalone/${name}.js`],
    },
    { what: `loader and \`${name}.js\`, with all that they load`, limit, files: page(name) },
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
