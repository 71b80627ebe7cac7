import { resultColumns } from '@rosette/data';
import { checkFeed, columnsTable, feedSchema, jsonSchema, resultNotes } from '@rosette/data/schema.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seatColumns, seatNotes } from './columns.js';

describe('a schema describes itself', () => {
  it('as a table', () => {
    const lines = columnsTable(seatColumns, seatNotes).split('\n');
    assert.equal(lines.length, 2 + Object.keys(seatColumns).length);
    assert.equal(lines[2], '| `party` | text | in every row | Who. | `Labour` | `party name`, `name` |');
    assert.equal(
      lines[3],
      '| `value` | number | no | How many \\| of what. | `1,326` | `seats`, `councillors`, `councils`, `votes cast`, `votes` |',
    );
  });
  it('as JSON Schema, with its notes', () => {
    const schema = JSON.parse(JSON.stringify(jsonSchema(resultColumns, 'Results', resultNotes))) as {
      $schema: string;
      title: string;
      anyOf: [
        {
          items: {
            required: string[];
            properties: Record<string, { description: string; examples: string[] }>;
          };
        },
        { required: string[] },
      ];
    };
    const [rows, envelope] = schema.anyOf;
    assert.deepEqual(
      [schema.$schema, schema.title],
      ['https://json-schema.org/draft/2020-12/schema', 'Results'],
    );
    assert.deepEqual(rows.items.required, ['party']);
    assert.deepEqual(Object.keys(rows.items.properties), Object.keys(resultColumns));
    assert.deepEqual(rows.items.properties['value']?.examples, ['1,326']);
    assert.match(rows.items.properties['party']?.description ?? '', /^The party/);
    assert.ok(envelope.required.includes('rows'));
  });
});

describe('a feed is checked in Node', () => {
  it('with the sentences of a page', () => {
    const { rows, problems } = checkFeed(
      'Party,Seats,Electorate\nLabour,tbc,-3\n,3,\nGreen,1,326,x',
      seatColumns,
    );
    assert.deepEqual(
      rows.map(({ party }) => party),
      ['Labour'],
    );
    assert.deepEqual(problems.map(({ message }) => message).sort(), [
      "row 2, column Electorate: expected a number, 0 or more, found '-3'",
      "row 2, column Seats: expected a number, found 'tbc'",
      'row 3, column Party: expected text, found nothing; the row is left out',
      "row 4: expected no more than 3 cells, found 'x'; the row is left out",
    ]);
  });
  it('JSON, by its schema', () => {
    const schema = feedSchema(seatColumns);
    for (const good of [
      [{ party: 'Labour', value: '1,326' }],
      { title: 'x', rows: [{ party: 'Labour', value: null }] },
    ])
      assert.ok(schema.safeParse(good).success);
    for (const bad of [[{ value: 3 }], { rows: [{ party: 'Labour', value: 'tbc' }] }, {}, 3])
      assert.ok(!schema.safeParse(bad).success);
  });
});
