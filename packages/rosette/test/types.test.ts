import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import test, { after } from 'node:test';
import { here, root } from './built.js';
import { link, makeConsumer } from './packed.js';

const consumer = makeConsumer();
after(() => consumer.remove());

const program = `
import 'rosette/council-control.js';
import 'rosette/results-chart.js';
import { discover } from 'rosette/loader.js';
import { ResultsChartElement } from '@rosette/elements/results-chart.js';
import { ResultsChartElement as Again } from '@rosette/elements';

const chart = document.createElement('rosette-results-chart');
const same: ResultsChartElement = chart;
chart.unit = 'councillors';
chart.view = 'stack';
chart.data = [{ party: 'Labour', councillors: 1326 }];
chart.addEventListener('rosette-load', (event) => {
  const rows: number = event.rows.length;
  console.log(rows, event.type);
});
document.querySelector('rosette-council-control')?.addEventListener('rosette-select', ({ item }) => {
  const name: string | undefined = item?.name;
  console.log(name);
});
// @ts-expect-error There is no such view.
chart.view = 'pie';
// @ts-expect-error There is no such property.
chart.colour = 'red';
const found: ResultsChartElement | null = document.querySelector('rosette-results-chart');
const done: Promise<void> = discover(document.body.attachShadow({ mode: 'open' }));
console.log(same, found, done, Again === ResultsChartElement);
`;

const jsx = `
import type {} from 'rosette/jsx';

export const good = <rosette-results-chart unit="councillors" view="stack" no-table lang="cy" imprint="Promoted by …" />;
export const handled = (
  <rosette-results-chart
    onClick={(event) => console.log(event.currentTarget.localName)}
    onrosette-load={(event) => console.log(event.rows.length)}
    suppressHydrationWarning
    aria-label="Results"
    data-branch="leeds"
    total={2769}
  />
);
// @ts-expect-error It is a text.
export const numbered = <rosette-results-chart imprint={5} />;
// @ts-expect-error There is no such view.
export const bad = <rosette-results-chart view="pie" />;
// @ts-expect-error There is no such element.
export const unknown = <rosette-resultschart />;
`;

/** Checks one file as a user's project would, and returns what the compiler says. */
function check(name: string, code: string, options: Record<string, unknown>): string {
  const folder = `${consumer.folder}/types-${name.replace(/\W/g, '-')}`;
  mkdirSync(folder, { recursive: true });
  const file = 'jsx' in options ? 'program.tsx' : 'program.ts';
  writeFileSync(`${folder}/${file}`, code);
  writeFileSync(`${folder}/package.json`, '{ "type": "module" }');
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
    ...options,
  };
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, files: [file] }));
  const { stdout, stderr, error } = spawnSync(`${root}node_modules/.bin/tsc`, ['-p', folder], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  return (stdout + stderr).trim();
}

const resolutions = {
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
};

for (const [name, options] of Object.entries(resolutions)) {
  test(`types hold with ${name}, strict, libraries checked too`, () => {
    assert.equal(check(name, program, options), '');
  });
}

test('the check above sees a mistake', () => {
  assert.match(check('mistake', `${program}\nchart.unit = 5;`, resolutions.bundler), /error TS2322/);
});

test('JSX of React 19 knows the elements', () => {
  link(`${here}node_modules/@types/react`, `${consumer.folder}/node_modules/@types/react`);
  assert.doesNotMatch(readFileSync(`${here}jsx.d.ts`, 'utf8'), /\bundefined\?:|"(prop|attr):undefined"/);
  // The other frameworks whose JSX is spoken of are not installed, which only a check of libraries would mind.
  assert.equal(check('react', jsx, { ...resolutions.bundler, jsx: 'react-jsx', skipLibCheck: true }), '');
});
