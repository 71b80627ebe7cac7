import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import test, { after } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import * as vite from 'vite';
import webpack from 'webpack';
import { makeConsumer } from './packed.js';

const consumer = makeConsumer();
after(() => consumer.remove());

/** Bundles one module of the consumer as its users' builds do, minified where the tool can, and returns all that comes out. */
type Bundler = (entry: string) => Promise<string>;

async function viteChunks(input: string): Promise<vite.Rolldown.OutputChunk[]> {
  const built = await vite.build({
    configFile: false,
    root: consumer.folder,
    logLevel: 'error',
    build: { write: false, modulePreload: false, rolldownOptions: { input } },
  });
  const outputs = [built].flat() as vite.Rolldown.RolldownOutput[];
  return outputs.flatMap(({ output }) => output.filter((file) => file.type === 'chunk'));
}

const bundlers: Record<string, Bundler> = {
  vite: async (entry) => (await viteChunks(entry)).map(({ code }) => code).join('\n'),
  async esbuild(entry) {
    const { outputFiles } = await esbuild.build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      logLevel: 'error',
    });
    return outputFiles.map((file) => file.text).join('\n');
  },
  async rollup(entry) {
    const bundle = await rollup({ input: entry, plugins: [nodeResolve({ browser: true })] });
    const { output } = await bundle.generate({ format: 'es', compact: true });
    await bundle.close();
    return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
  },
  webpack: (entry) =>
    new Promise((resolve, reject) => {
      const path = `${consumer.folder}/webpack`;
      webpack(
        {
          mode: 'production',
          context: consumer.folder,
          entry,
          output: { path, filename: 'main.js', clean: true },
        },
        (error, stats) => {
          if (error ?? stats?.hasErrors()) return reject(error ?? new Error(stats?.toString()));
          const files = Object.keys(stats?.compilation.assets ?? {});
          resolve(files.map((file) => readFileSync(`${path}/${file}`, 'utf8')).join('\n'));
        },
      );
    }),
};

function entry(name: string, code: string): string {
  const file = `${consumer.folder}/${name}.js`;
  writeFileSync(file, `${code}\n`);
  return file;
}

const registers = entry('registers', "import 'rosette/results-chart.js';");
const takesClass = entry(
  'class',
  "import { ResultsChartElement } from '@rosette/elements/results-chart.js';\nwindow.Chart = ResultsChartElement;",
);
const unused = entry(
  'unused',
  [
    "import { ResultsChartElement } from '@rosette/elements';",
    "import '@rosette/elements/results-chart.js';",
    "import { readRows } from '@rosette/data';",
    "window.own = 'the page’s own';",
  ].join('\n'),
);

/** Words that only the registering module has, and only the chart's class. */
const REGISTRATION = 'could not be registered';
const CHART = 'no-table';

for (const [name, bundle] of Object.entries(bundlers)) {
  test(`${name} keeps a registration that nothing uses the exports of`, async () => {
    const code = await bundle(registers);
    assert.ok(code.includes(REGISTRATION), 'the registration was dropped');
    assert.ok(code.includes('rosette-results-chart') && code.includes(CHART));
  });

  test(`${name} takes the class without registering it`, async () => {
    const code = await bundle(takesClass);
    assert.ok(code.includes(CHART), 'the class is not there');
    assert.ok(!code.includes(REGISTRATION));
  });

  test(`${name} drops what is imported and not used`, async () => {
    const code = await bundle(unused);
    assert.ok(code.includes('own'));
    assert.ok(!code.includes(CHART) && !code.includes(REGISTRATION));
    assert.ok(code.length < 300, `${code.length} characters are left: ${code.slice(0, 500)}`);
  });
}

test('what reads feeds is a chunk of its own, which a page with a table goes without', async () => {
  const READS = 'did not answer within 20 seconds';
  const chunks = await viteChunks(registers);
  assert.deepEqual(
    chunks.filter(({ code }) => code.includes(READS)).map(({ isDynamicEntry }) => isDynamicEntry),
    [true],
  );
  const [main] = chunks.filter(({ isEntry }) => isEntry);
  const loaded = new Set(main && [main.fileName]);
  for (const file of loaded)
    for (const next of chunks.find(({ fileName }) => fileName === file)?.imports ?? []) loaded.add(next);
  assert.ok(!chunks.some(({ fileName, code }) => loaded.has(fileName) && code.includes(READS)));
});
