import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { here, packageJson, packages } from './built.js';

const rosette = packageJson('rosette');
const names = [
  ...readFileSync(`${here}src/widgets.ts`, 'utf8').matchAll(
    /'rosette-([a-z-]+)': \(\) => import\('\.\/([a-z-]+)\.js'\)/g,
  ),
].map(([, tag, file]) => {
  assert.equal(file, tag);
  return tag!;
});

test('what can be imported is this list', () => {
  assert.deepEqual(
    Object.keys(rosette.exports).sort(),
    [
      '.',
      './custom-elements.json',
      './jsx',
      './loader.js',
      './package.json',
      ...names.map((name) => `./${name}.js`),
    ].sort(),
  );
});

test('the CDN files are in the package, and not among what can be imported', () => {
  assert.ok((rosette['files'] as string[]).includes('cdn'));
  assert.ok(!JSON.stringify(rosette.exports).includes('cdn'));
});

for (const folder of ['data', 'elements', 'rosette']) {
  test(`every export of packages/${folder} is there after a build`, () => {
    const targets = Object.values(packageJson(folder).exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    assert.ok(targets.length > 2);
    for (const target of targets)
      assert.ok(existsSync(`${packages}${folder}/${target}`), `${folder}: ${target}`);
  });
}

test('each widget stands in the table, in index.ts, in the exports and in the map of tags', () => {
  assert.ok(names.length > 0);
  const index = readFileSync(`${here}src/index.ts`, 'utf8');
  const listed = [...index.matchAll(/export \* from '\.\/([a-z-]+)\.js'/g)].map(([, name]) => name);
  assert.deepEqual(listed.sort(), [...names].sort());
  for (const name of names) {
    const module = readFileSync(`${here}src/${name}.ts`, 'utf8');
    assert.match(module, new RegExp(`define\\('rosette-${name}', \\w+Element\\)`));
    assert.match(
      module,
      new RegExp(`interface HTMLElementTagNameMap \\{\\s+'rosette-${name}': \\w+Element;`),
    );
  }
});

test('only rosette has side effects', () => {
  assert.equal(rosette.sideEffects, true);
  assert.equal(packageJson('elements').sideEffects, false);
  assert.equal(packageJson('data').sideEffects, false);
});

test('the version in the code is the package’s: pnpm build writes it', () => {
  assert.match(readFileSync(`${here}src/version.ts`, 'utf8'), new RegExp(`version = '${rosette.version}'`));
});
