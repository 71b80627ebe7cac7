import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LARGEST as largestInPages } from '../../elements/src/base/feed.js';
import { LARGEST } from '../src/check/check.js';
import { widgets } from '../src/check/widgets.js';
import { root } from './run.js';

const elements = `${root}packages/elements/src`;

/** The widgets that show data, by their classes. */
const shown = readdirSync(elements, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => {
    const files = readdirSync(`${elements}/${name}`);
    const source = files.includes(`${name}.ts`) ? readFileSync(`${elements}/${name}/${name}.ts`, 'utf8') : '';
    return / extends (Data|Pictured)Element</.test(source) ? [{ name, source }] : [];
  });

test('rosette check knows every widget that shows data', () => {
  assert.deepEqual(Object.keys(widgets).sort(), shown.map(({ name }) => name).sort());
});

test("it reads a widget's own columns, and no attribute that the widget has not", () => {
  for (const { name, source } of shown) {
    const { attributes } = widgets[name]!;
    const [, schema] = /schema = (\w+);/.exec(source) ?? [];
    const table = readFileSync(`${root}packages/cli/src/check/widgets.ts`, 'utf8');
    assert.match(table, new RegExp(`'${name}': widget\\(\\{\\s+columns: ${schema},`));
    for (const attribute of attributes)
      assert.match(
        source,
        new RegExp(`^ {4}${attribute}: \\{|attribute: '${attribute}'`, 'm'),
        `${name}: ${attribute}`,
      );
  }
});

test('it refuses the size that pages refuse', () => assert.equal(LARGEST, largestInPages));
