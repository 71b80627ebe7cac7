import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test, { after } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { filesIn, packageJson, packages, readJson, root, runModule, type PackageJson } from './built.js';
import { makeConsumer } from './packed.js';

const consumer = makeConsumer();
after(() => consumer.remove());

for (const { folder, tarball } of consumer.packed) {
  test(`publint finds nothing in ${folder}`, async () => {
    const { buffer, byteOffset, byteLength } = readFileSync(tarball);
    const { messages, pkg } = await publint({
      pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer },
      strict: true,
    });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  test(`the tarball of ${folder} has its licence, and no test and no workspace range`, () => {
    const installed = `${consumer.folder}/node_modules/${packageJson(folder).name}`;
    const files = filesIn(installed);
    assert.ok(
      files.some((file) => /^LICENSE/.test(file)),
      'LICENSE',
    );
    assert.deepEqual(
      files.filter((file) => /\.test\.|tsbuildinfo|(^|\/)test(ing)?\//.test(file)),
      [],
    );
    assert.ok(!readFileSync(`${installed}/package.json`, 'utf8').includes('workspace:'));
  });
}

// Figures and a program have no types.
for (const { folder, tarball } of consumer.packed.filter(
  ({ folder }) => !/^(cli|england-2016)$/.test(folder),
)) {
  test(`attw finds nothing in ${folder}`, () => {
    // Data and editor files have no types to be wrong.
    const untyped = Object.keys(packageJson(folder).exports)
      .filter((path) => path.endsWith('.json'))
      .map((path) => path.slice(2));
    assert.doesNotThrow(() =>
      execFileSync(
        `${root}node_modules/.bin/attw`,
        [tarball, '--profile', 'esm-only', '--exclude-entrypoints', ...untyped],
        {
          encoding: 'utf8',
          stdio: 'pipe',
          shell: process.platform === 'win32',
        },
      ),
    );
  });
}

test('one version: the packages are released together', () => {
  const versions = consumer.packed.map(({ folder }) => packageJson(folder).version);
  assert.equal(new Set(versions).size, 1, versions.join());
  const { dependencies } = readJson<PackageJson>(
    `${consumer.folder}/node_modules/rosette/package.json`,
  ) as unknown as {
    dependencies: Record<string, string>;
  };
  assert.match(dependencies['@rosette/elements']!, /^\^?\d/);
});

test('the packed packages can be imported in Node', () => {
  const specifiers = [
    '@rosette/data',
    '@rosette/elements',
    '@rosette/elements/results-chart.js',
    '@rosette/elements/sentences.js',
    'rosette',
    'rosette/loader.js',
  ];
  const code = `for (const name of ${JSON.stringify(specifiers)}) await import(name); console.log('read');`;
  assert.equal(runModule(code, consumer.folder), 'read');
});

test('source maps and declarations lead to sources that are in the package', () => {
  for (const folder of ['data', 'elements', 'rosette', 'cli']) {
    const installed = `${consumer.folder}/node_modules/${packageJson(folder).name}`;
    const files = filesIn(installed);
    const maps = files.filter((file) => file.startsWith('dist/') && file.endsWith('.map'));
    assert.ok(maps.length > 0, `${packages}${folder}`);
    for (const map of maps) {
      for (const source of readJson<{ sources: string[] }>(`${installed}/${map}`).sources) {
        const path = new URL(source, `file:///${map}`).pathname.slice(1);
        assert.ok(files.includes(path), `${folder}: ${map} speaks of ${path}`);
      }
    }
  }
});
