import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('../src', import.meta.url));

/** What the chart imports. */
const BROWSER =
  "export { PAGE_DARK, darkFill, feedAddress, findParty, partyName, readFeed, readGrid, readObjects, readRows, resultColumns, swatch, toResults } from './index.js'";

async function bundled(code: string): Promise<{ text: string; inputs: string[] }> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: source, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) =>
    bytesInOutput ? [file] : [],
  );
  return { text: outputFiles[0]?.text ?? '', inputs };
}

const bytes = (text: string): number => gzipSync(text, { level: 9 }).length;

describe('what a page loads', () => {
  it('is at most 7.5 KB, of which the CSV parser is at most 0.8', async () => {
    const { text } = await bundled(BROWSER);
    const parser = await bundled("export { parse } from 'but-csv'");
    assert.ok(bytes(text) <= 7500, `${bytes(text)} bytes: see what grew, or drop what is rare`);
    assert.ok(bytes(parser.text) <= 800, `${bytes(parser.text)} bytes`);
  });
  it('has neither zod, nor documentation, nor what only pages with parties of their own need', async () => {
    const { inputs } = await bundled(BROWSER);
    assert.ok(inputs.some((file) => file.includes('but-csv')));
    assert.deepEqual(
      inputs.filter((file) => /zod|feed-schema|describe|docs|add-parties/.test(file)),
      [],
    );
    const checks = await bundled("export * from './schema.js'");
    assert.ok(checks.inputs.some((file) => file.includes('zod')));
  });
  it('makes no code from text, which a Content-Security-Policy forbids', async () => {
    const { text } = await bundled(BROWSER);
    assert.doesNotMatch(text, /\bFunction\b|\beval\b/);
  });
});
