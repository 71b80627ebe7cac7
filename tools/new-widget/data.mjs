// What a new widget puts into packages/data: its columns, its model, and the model's test.

export const columns = ({ name, camel, Pascal }) => `
import type { Columns, RowOf } from '../schema/columns.js';

/** The columns of ${name}. */
export const ${camel}Columns = {
  name: { kind: 'text', required: true, aliases: ['label', 'enw'] },
  value: { kind: 'number', needed: true, aliases: ['count', 'number'] },
} as const satisfies Columns;

/** One row of ${name}, as it was read. */
export type ${Pascal}Row = RowOf<typeof ${camel}Columns>;
`;

export const model = ({ name, Pascal }) => `
import type { Problem } from '../problem.js';
import { headingOf } from '../read/sheet.js';
import type { Heading, Sheet } from '../read/sheet.js';
import type { Reading } from '../schema/reading.js';
import type { ${Pascal}Row } from './${name}.columns.js';

/** One thing to show. */
export interface ${Pascal}Entry {
  readonly name: string;
  /** \`null\`: not known. Never shown as 0. */
  readonly value: number | null;
}

/** What the widget shows. */
export interface ${Pascal} extends Heading {
  /** Largest first, unknown last. */
  readonly entries: readonly ${Pascal}Entry[];
  readonly problems: readonly Problem[];
}

/** Makes the model of ${name} from what was read. Never throws. */
export function to${Pascal}({ rows, problems }: Reading<${Pascal}Row>, sheet: Sheet): ${Pascal} {
  return {
    ...headingOf(sheet),
    entries: rows
      .map(({ name, value }) => ({ name, value }))
      .sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || 0),
    problems,
  };
}
`;

export const modelTest = ({ name, Pascal, camel }) => `
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readObjects } from '../read/objects.js';
import { readRows } from '../schema/read-rows.js';
import { ${camel}Columns } from './${name}.columns.js';
import { to${Pascal} } from './${name}.js';

function read(rows: readonly object[]) {
  const sheet = readObjects(rows);
  return to${Pascal}(readRows(sheet, ${camel}Columns), sheet);
}

test('the largest first, what is not known last', () => {
  const { entries } = read([{ name: 'A', value: '' }, { name: 'B', value: 1 }, { name: 'C', value: '1,326' }]);
  assert.deepEqual(entries, [{ name: 'C', value: 1326 }, { name: 'B', value: 1 }, { name: 'A', value: null }]);
});

test('what cannot be read is named, and the rest is kept', () => {
  const { entries, problems } = read([{ name: 'A', value: 'tbc' }, { name: 'B', value: 1 }]);
  assert.deepEqual(entries.map((entry) => entry.name), ['B', 'A']);
  assert.match(problems[0]?.message ?? '', /tbc/);
});
`;
