import assert from 'node:assert/strict';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { widgetNames } from '../build/paths.js';
import { filesIn, packageJson, packages, runModule } from './built.js';

/** Imports modules in a Node whose registry writes down what is defined. */
function definitions(specifiers: readonly string[], folder: string): string[] {
  const code = `
    const defined = [];
    globalThis.HTMLElement = class {};
    globalThis.customElements = { get() {}, define: (tag) => defined.push(tag) };
    for (const specifier of ${JSON.stringify(specifiers)}) await import(specifier);
    console.log(JSON.stringify(defined));`;
  return JSON.parse(runModule(code, `${packages}${folder}`)) as string[];
}

const names = await widgetNames();

const subpaths = (folder: string): string[] => {
  const { name, exports } = packageJson(folder);
  return Object.keys(exports)
    .filter((path) => path === '.' || path.endsWith('.js'))
    .map((path) => name + path.slice(1));
};

test('no module of @rosette/elements registers an element', () => {
  const specifiers = subpaths('elements');
  assert.ok(specifiers.includes('@rosette/elements/results-chart.js'));
  assert.deepEqual(definitions(specifiers, 'elements'), []);
});

test('rosette registers each element, which also shows that the test above sees registrations', () => {
  assert.deepEqual(definitions(['rosette'], 'rosette').sort(), names.map((name) => `rosette-${name}`).sort());
  for (const name of names)
    assert.deepEqual(definitions([`rosette/${name}.js`], 'rosette'), [`rosette-${name}`]);
});

for (const folder of ['data', 'elements', 'rosette']) {
  test(`every compiled module of packages/${folder} can be imported in Node, where there is no document`, () => {
    const dist = `${packages}${folder}/dist`;
    const modules = filesIn(dist).filter((file) => file.endsWith('.js'));
    assert.ok(modules.length > 2);
    const addresses = modules.map((file) => pathToFileURL(`${dist}/${file}`).href);
    const code = `for (const address of ${JSON.stringify(addresses)}) await import(address); console.log(typeof document);`;
    assert.equal(runModule(code), 'undefined');
  });
}
