import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { readJson, type PackageJson } from '../../rosette/test/built.js';
import { makeConsumer } from '../../rosette/test/packed.js';
import { root, runs } from './run.js';

const consumer = makeConsumer(['data', 'elements', 'cli']);
after(() => consumer.remove());

const installed = join(consumer.folder, 'node_modules/@rosette/cli');
const { bin, version } = readJson<PackageJson & { readonly bin: { readonly rosette: string } }>(
  `${installed}/package.json`,
);
const packed = (...args: readonly string[]) =>
  runs([join(installed, bin.rosette), ...args], '', consumer.folder);

test('the packed command line runs where nothing else is', async () => {
  assert.deepEqual(await packed('--version'), { status: 0, stdout: `${version}\n`, stderr: '' });
});

test('the packed command line lays out what the one from source does', async () => {
  const figures = `${root}packages/england-2016/`;
  const { status, stdout } = await packed('hexmap', `${figures}centroids.csv`);
  assert.equal(status, 0);
  assert.equal(stdout, readFileSync(`${figures}councils.hexjson`, 'utf8'));
});

test('the packed command line checks a feed', async () => {
  const { status, stdout } = await packed('check', `${root}packages/england-2016/council-control.csv`);
  assert.equal(status, 0);
  assert.match(stdout, /rosette-council-control: good\n[^]*Labour runs 58 of 124 councils/);
});
