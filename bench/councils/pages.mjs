// The pages: one heading, one search box, a map and a list, made each time as those who use the tool make them.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { built, cdnFiles } from '../cdn.mjs';
import { readableRosette } from '../pages.mjs';
import { councils, layout, matches } from './data.mjs';

const here = dirname(dirname(fileURLToPath(import.meta.url)));

/** How many councils: those of 2016, all of Britain, and far more than anybody has. */
export const sizes = [124, 350, 10_000];

const bundle = async (entry) => {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'pages/councils', entry)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    write: false,
    loader: { '.css': 'text' },
  });
  return outputFiles[0].text;
};

const page = ({ head = '', main }) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The councils</title>
<link rel="icon" href="data:,">
<style>
body { font: 16px/1.5 sans-serif; max-width: 60em; margin: 1em auto; padding: 0 1em; color: #111; background: #fff }
h2 { font-size: 22px; margin: 1em 0 .5em }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1em; margin: .5em 0 }
#map { width: 100%; height: 456px }
#list { height: 420px; overflow: auto }
#list table { border-collapse: collapse; width: 100%; table-layout: fixed }
#list th, #list td { height: 36px; padding: 0; text-align: left; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; font-size: 14px }
</style>
${head}
<h1>The councils</h1>
<p>Elections were held in these councils. This is who runs them now.</p>
${main}
<p id="below">The new councils meet within three weeks.</p>
</html>
`;

const dataOf = (rows) => `{"title":"Council control","rows":${JSON.stringify(rows)}}`;

const byHand = (rows, script, map, list) => ({
  head: `<script type="module" src="/${script}"></script>`,
  main: `<h2 id="headline"></h2>
<label>Search <input id="search" type="search"></label> <span id="status" role="status"></span>
<div class="pair">${map.replace('%', `/layout-${rows.length}.hexjson`)}<div>${list}</div></div>
<script type="application/json" id="data">${dataOf(rows)}</script>`,
});

// `drawn`, `update`, `type` and `shown` run in the page: whether map and list are there; new rows; a text in the search box; how many are shown.
const ofScript = {
  drawn: () => Boolean(globalThis.mapDrawn),
  update: (rows) => globalThis.update(rows),
  type: (text) => {
    const search = document.getElementById('search');
    search.value = text;
    search.dispatchEvent(new Event('input', { bubbles: true }));
  },
  shown: () => Number.parseInt(document.getElementById('status').textContent, 10),
};

const all = [
  {
    id: 'floor',
    name: 'By hand, a window over the rows and a path per colour',
    html: (rows) =>
      page(
        byHand(
          rows,
          'floor.js',
          '<svg id="map" data-layout="%" aria-hidden="true"></svg>',
          `<div id="list" tabindex="0"><div id="before"></div><table><thead><tr><th>Council<th>Control<th>Outcome<th>Before</thead><tbody id="rows"></tbody></table><div id="after"></div></div>`,
        ),
      ),
    ...ofScript,
  },
  {
    id: 'rosette',
    name: 'Rosette, standalone file, async',
    html: (rows) =>
      page({
        // As the others give a height to map and list: where the script comes after the first paint, nothing is to move.
        head: `<style>rosette-council-control { display: block; min-block-size: 53em }</style>
<script async src="/rosette/standalone/council-control.js"></script>`,
        main: `<rosette-council-control layout="/layout-${rows.length}.hexjson"><script type="application/json">${dataOf(rows)}</script></rosette-council-control>`,
      }),
    drawn: () => {
      const root = document.querySelector('rosette-council-control')?.shadowRoot;
      return Boolean(root?.querySelector('tbody tr') && root.querySelector('[part~="map"] path'));
    },
    update: (rows) => {
      const element = document.querySelector('rosette-council-control');
      element.data = { title: 'Council control', rows };
      return element.updateComplete;
    },
    type: (text) => {
      const search = document
        .querySelector('rosette-council-control')
        .shadowRoot.querySelector('input[type="search"]');
      search.value = text;
      search.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    },
    shown: () => {
      const root = document.querySelector('rosette-council-control').shadowRoot;
      const [said = ''] = /[\d,]+/.exec(root.querySelector('[part~="tools"] p').textContent) ?? [];
      return Number(said.replaceAll(',', ''));
    },
  },
  {
    id: 'tabulator',
    name: 'Tabulator 6 and ECharts 6',
    html: (rows) =>
      page(
        ((made) => ({ ...made, head: `<link rel="stylesheet" href="/tabulator.css">\n${made.head}` }))(
          byHand(rows, 'tabulator.js', '<div id="map" data-layout="%"></div>', '<div id="list"></div>'),
        ),
      ),
    ...ofScript,
  },
];

/** The pages of one size, and every file that they ask for. `readable`: Rosette's with the names of functions, and comments that name its modules. */
export async function makePages(size, readable = false) {
  const rows = councils(size);
  const pages = all.filter(({ id }) => built || id !== 'rosette');
  const files = new Map(cdnFiles);
  for (const script of ['floor.js', 'tabulator.js']) files.set(`/${script}`, await bundle(script));
  files.set('/tabulator.css', await tabulatorSheet());
  files.set(`/layout-${size}.hexjson`, JSON.stringify(layout(rows)));
  if (readable) files.set('/rosette/standalone/council-control.js', await readableRosette('council-control'));
  files.set('/bare.html', '<!doctype html>');
  for (const { id, html } of pages) files.set(`/${id}-${size}.html`, html(rows));
  return {
    rows,
    pages: pages.map((each) => ({ ...each, path: `/${each.id}-${size}.html` })),
    files,
    matches: (text) => matches(rows, text),
  };
}

const tabulatorSheet = async () => {
  const { readFile } = await import('node:fs/promises');
  return readFile(fileURLToPath(import.meta.resolve('tabulator-tables/dist/css/tabulator.min.css')), 'utf8');
};
