import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { widgetNames } from '../build/paths.js';
import { built, here, packageJson, packages, root } from './built.js';

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly privacy?: string;
  readonly inheritedFrom?: { readonly package?: string; readonly module: string };
}
interface Declaration extends Item {
  readonly tagName: string;
  readonly members: readonly Item[];
  readonly attributes: readonly Item[];
  readonly events: readonly Item[];
  readonly slots: readonly Item[];
  readonly cssParts: readonly Item[];
}
interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations: readonly [Declaration] }[];
}

const manifest = JSON.parse(built('custom-elements.json')) as Manifest;
const described = manifest.modules.map(({ declarations: [declaration] }) => declaration);
const tagNames = (await widgetNames()).map((name) => `rosette-${name}`);
const chart = described.find(({ tagName }) => tagName === 'rosette-results-chart')!;
const source = readFileSync(`${packages}elements/src/results-chart/results-chart.ts`, 'utf8');
const tagged = (tag: string): string[] =>
  [...source.matchAll(new RegExp(`@${tag} (?:\\{[^}]*\\} )?\\[?([-\\w]+)`, 'g'))].map(([, name]) => name!);

test('every reference leads to a file of the packages', () => {
  for (const { path } of manifest.modules) assert.ok(existsSync(`${here}${path}`), path);
  const references = [...built('custom-elements.json').matchAll(/"module": "([^"]+)"/g)].map(
    ([, module]) => module!,
  );
  assert.ok(references.length > 0);
  for (const module of references) {
    assert.match(module, /^dist\/.*\.js$/);
    assert.ok(existsSync(`${here}${module}`) || existsSync(`${packages}elements/${module}`), module);
  }
});

test('it describes the results chart as its JSDoc does', () => {
  assert.equal(chart.tagName, 'rosette-results-chart');
  assert.deepEqual(chart.cssParts.map(({ name }) => name).sort(), tagged('csspart').sort());
  for (const attribute of [
    'unit',
    'view',
    'measure',
    'sort',
    'total',
    'majority',
    'declared',
    'expected',
    'source',
    'source-href',
    'no-table',
    'src',
    'refresh',
    'columns',
    'debug',
  ]) {
    assert.ok(
      chart.attributes.some(({ name }) => name === attribute),
      attribute,
    );
  }
});

test('only events that the JSDoc names, only what is public, and each with a sentence', () => {
  const events = chart.events.filter((event) => !event.inheritedFrom).map(({ name }) => name);
  assert.deepEqual(events.sort(), tagged('fires').sort());
  for (const { name } of chart.events) assert.match(name, /^rosette-[a-z]+$/);
  for (const item of [
    ...chart.members,
    ...chart.attributes,
    ...chart.events,
    ...chart.slots,
    ...chart.cssParts,
  ]) {
    assert.ok(item.description, `${item.name} has no description`);
    assert.ok(!item.privacy || item.privacy === 'public', item.name);
  }
});

test('VS Code completes the tag, its attributes and their words', () => {
  const { tags } = JSON.parse(built('vscode.html-custom-data.json')) as {
    tags: { name: string; attributes: { name: string; values: { name: string }[] }[] }[];
  };
  assert.deepEqual(
    tags.map(({ name }) => name),
    tagNames,
  );
  const view = tags
    .find(({ name }) => name === 'rosette-results-chart')!
    .attributes.find(({ name }) => name === 'view');
  assert.deepEqual(
    view?.values.map(({ name }) => name),
    ['bars', 'stack', 'change'],
  );
  assert.match(built('vscode.css-custom-data.json'), /"--rosette-/);
});

test('JetBrains’ web-types are the package’s own', () => {
  const types = JSON.parse(built('web-types.json')) as {
    name: string;
    version: string;
    contributions: { html: { elements: { name: string }[] } };
  };
  const { name, version } = packageJson('rosette');
  assert.deepEqual([types.name, types.version], [name, version]);
  assert.deepEqual(
    types.contributions.html.elements.map((element) => element.name),
    tagNames,
  );
});

test('docs/elements has each attribute', () => {
  const page = readFileSync(`${root}docs/elements/results-chart.md`, 'utf8');
  for (const { name, description } of chart.attributes) {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\` `));
    assert.ok(row?.includes(description!.replaceAll('|', '\\|')), `${name}: run pnpm build`);
  }
});

test('only the packages that have a manifest say where it is', () => {
  for (const [file, manifest] of [
    ['package.json', undefined],
    ['demo/package.json', undefined],
    ['packages/elements/package.json', undefined],
    ['packages/rosette/package.json', 'custom-elements.json'],
  ] as const) {
    const { customElements } = JSON.parse(readFileSync(root + file, 'utf8')) as { customElements?: string };
    assert.equal(customElements, manifest, file);
  }
});
