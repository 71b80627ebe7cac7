// The pages: one text, one chart in its middle, made each time as those who use the tool make it.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { built, cdnFiles } from './cdn.mjs';
import { count, rows, title, unit } from './chart.mjs';

const here = dirname(fileURLToPath(import.meta.url));

const table = `<table>
<caption>${title}</caption>
<thead><tr><th scope="col">Party</th><th scope="col">${unit}</th></tr></thead>
<tbody>
${rows.map(({ party, value }) => `<tr><td>${party}</td><td>${count(value)}</td></tr>`).join('\n')}
</tbody>
</table>`;

const widget = `<rosette-results-chart unit="councillors">\n${table}\n</rosette-results-chart>`;

const page = ({ head = '', chart }) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The results</title>
<link rel="icon" href="data:,">
<style>
body { font: 16px/1.5 sans-serif; max-width: 40em; margin: 1em auto; padding: 0 1em; color: #111; background: #fff }
h2 { font-size: 22px; margin: 1em 0 .5em }
figure { margin: 0 }
table { border-collapse: collapse; width: 100% }
caption, th, td { text-align: left; padding: .25em 0 }
.unseen { position: absolute; clip-path: inset(50%); height: 1px; overflow: hidden }
</style>
${head}
<h1>The results</h1>
<p>Elections were held for 124 councils in England. These are the councillors elected for each party, when the last of the councils had
declared.</p>
${chart}
<h2>What happens now</h2>
<p id="below">The new councils meet within three weeks. Our councillors hold advice sessions in every ward from the first Saturday on.</p>
</html>
`;

const bundle = async (entry, options) => {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'pages', entry)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    write: false,
    ...options,
  });
  return outputFiles[0].text;
};

/** Rosette's sources of a widget with all names as they were written: for the profiler, not for the clock. */
export const readableRosette = (widget) =>
  bundle('', {
    entryPoints: undefined,
    stdin: { contents: `import 'rosette/${widget}.js'`, resolveDir: here },
    conditions: ['@rosette/source'],
    tsconfig: join(here, '../tsconfig.base.json'),
    minify: false,
  });

// `drawn` and `update` run in the page: whether all bars are in it, and what new figures are given to.
const ofElement = {
  chart: 'rosette-results-chart',
  drawn: () =>
    document.querySelector('rosette-results-chart')?.shadowRoot?.querySelectorAll('[part~="bar"]').length >=
    7,
  update: (data) => {
    const chart = document.querySelector('rosette-results-chart');
    chart.data = {
      title: 'Councillors elected in England, 5 May 2016',
      rows: data.map(({ party, value }) => ({ party, value })),
    };
    return chart.updateComplete;
  },
};
const ofScript = { update: (data) => globalThis.update(data) };
const ofSvg = { ...ofScript, chart: 'svg', drawn: () => document.querySelectorAll('svg rect').length >= 7 };

const all = [
  {
    id: 'bare',
    name: 'No chart at all',
    html: () => page({ chart: '' }),
    drawn: () => Boolean(document.querySelector('#below')),
  },
  {
    id: 'floor',
    name: 'By hand, SVG',
    html: async () => page({ chart: `${table}\n<script>${(await bundle('floor.js')).trim()}</script>` }),
    ...ofSvg,
  },
  {
    id: 'rosette',
    name: 'Rosette, standalone file',
    html: () => page({ chart: `<script src="/rosette/standalone/results-chart.js"></script>\n${widget}` }),
    ...ofElement,
  },
  {
    id: 'rosette-async',
    name: 'Rosette, standalone file, async',
    html: () =>
      page({
        head: '<link rel="stylesheet" href="/rosette/rosette.css">\n<script async src="/rosette/standalone/results-chart.js"></script>',
        chart: widget,
      }),
    ...ofElement,
  },
  {
    id: 'rosette-loader',
    name: 'Rosette, loader',
    html: () => page({ head: '<script type="module" src="/rosette/rosette.js"></script>', chart: widget }),
    ...ofElement,
  },
  {
    id: 'chartjs',
    name: 'Chart.js 4',
    html: () =>
      page({
        head: '<script defer src="/chartjs.js"></script>',
        chart: `<div style="position: relative; height: 320px"><canvas id="chart" role="img" aria-label="${title}"></canvas></div>`,
      }),
    chart: 'canvas',
    // The constructor draws before it returns.
    drawn: () => Boolean(globalThis.chart),
    ...ofScript,
  },
  {
    id: 'plot',
    name: 'Observable Plot',
    html: () => page({ head: '<script defer src="/plot.js"></script>', chart: '<div id="chart"></div>' }),
    ...ofSvg,
  },
];

/** The pages to visit, and every file that they ask for. `readable`: with the names of functions, and comments that name their modules. */
export async function makePages({ readable = false } = {}) {
  const pages = all.filter(
    ({ id }) => built || (readable && /^rosette(-async)?$/.test(id)) || !id.startsWith('rosette'),
  );
  const files = new Map(cdnFiles);
  for (const library of ['chartjs.js', 'plot.js'])
    files.set(`/${library}`, await bundle(library, { minify: !readable }));
  if (readable) files.set('/rosette/standalone/results-chart.js', await readableRosette('results-chart'));
  for (const { id, html } of pages) files.set(`/${id}.html`, await html());
  return { pages: pages.map((each) => ({ ...each, path: `/${each.id}.html` })), files };
}
