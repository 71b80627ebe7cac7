import { readFeed, readObjects, readRows } from '@rosette/data';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figures, messages, read, readText } from './read.js';
import { seatColumns } from './columns.js';

/** One row under the given headers; which field each was taken for. */
function taken(header: string, options = {}): Record<string, string> {
  const cells = header.split(',').map((_, i) => (i ? String(i) : 'Labour'));
  return { ...readText(`${header}\n${cells.join(',')}`, options).columns };
}

describe('Columns are found by their header', () => {
  for (const header of [
    'party',
    'Party',
    ' PARTY ',
    'Party:',
    'party name',
    'Party_Name',
    'PartyName',
    'party-name',
    'Pärty',
    'Party*',
    'Party[1]',
    'Party¹',
    'Party\u00a0name',
  ]) {
    it(`"${header}" is the party`, () =>
      assert.equal(taken(`${header},Seats`)['party'], header.trim().replace('\u00a0', ' ')));
  }
  for (const header of [
    '+/-',
    '+/−',
    '+/–',
    '+ / −',
    '+-',
    '±',
    'Seats +/-',
    'Seats ±',
    'Change in seats',
    'seats_change',
    'Change: seats',
    'Net change',
  ]) {
    it(`"${header}" is the change`, () => assert.equal(taken(`Party,Seats,${header}`)['change'], header));
  }
  it("takes the field's own name before an alias, and says nothing", () => {
    const reading = readText('Name,Party,Seats,Value\nAda,Labour,3,4');
    assert.deepEqual({ ...reading.columns }, { party: 'Party', value: 'Value' });
    assert.deepEqual(reading.problems, []);
  });
  it('takes the best alias of several', () => {
    assert.deepEqual(figures(readText('Party,Votes,Seats\nLabour,700,3')), ['Labour 3']);
  });

  it('takes the first of two columns of one name', () => {
    assert.deepEqual(figures(readText('Party,Seats,seats\nLabour,3,4')), ['Labour 3']);
  });

  it('gives a column to one field only', () => {
    assert.deepEqual(taken('Party,Net', { prefer: { value: 'net' } }), { party: 'Party', value: 'Net' });
    assert.deepEqual(taken('Name,Party name,Seats'), { party: 'Party name', value: 'Seats' });
  });
  it('finds nothing under an empty header or one of marks alone', () => {
    assert.deepEqual(taken('Party,,–,Seats'), { party: 'Party', value: 'Seats' });
  });
  it('tells "Votes" from "Votes (%)"', () => {
    const reading = readText('Party,Votes (%),Votes\nLabour,48,700');
    assert.deepEqual(figures(reading), ['Labour 700']);
    assert.deepEqual(reading.problems, []);
  });
});

describe('columns="…" names them where a sheet uses others', () => {
  it('reads party=Party name; value=Won', () => {
    const sheet = 'Group,Lost,Won\nLabour,2,3';
    assert.deepEqual(figures(readText(sheet, { columns: 'party=Group; value = WON ;' })), ['Labour 3']);
  });
  it('wins over a column of the field’s own name', () => {
    assert.deepEqual(figures(readText('Party,Value,Won\nLabour,2,3', { columns: 'value=Won' })), [
      'Labour 3',
    ]);
  });

  it('keeps a header that has an equals sign', () => {
    assert.deepEqual(figures(readText('Party,a=b\nLabour,2', { columns: 'value=a=b' })), ['Labour 2']);
  });
  it('names a column that is not there, and guesses no other', () => {
    const reading = readText('Party,Seats\nLabour,3', { columns: 'value=Won' });
    assert.deepEqual(figures(reading), ['Labour null']);
    assert.deepEqual(messages(reading), [
      `expected columns="field=column" with Party, Seats, found 'value=Won'`,
    ]);
    assert.equal(reading.problems[0]?.code, 'column-unknown');
  });
  for (const field of ['valu', '__proto__', 'constructor', '']) {
    it(`names the field '${field}' that does not exist`, () => {
      const reading = readText('Party,Seats\nLabour,3', { columns: `${field}=Seats` });
      assert.deepEqual(figures(reading), ['Labour 3']);
      assert.equal(reading.problems[0]?.code, 'column-unknown');
      assert.match(messages(reading)[0] ?? '', /expected columns="field=column" with Party, Seats, found /);
    });
  }
  it('says which column is missing, and what there is', () => {
    const reading = readText('Wer,Seats\nLabour,3');
    assert.deepEqual(reading.rows, []);
    assert.deepEqual(messages(reading), [
      `expected a column for party, found 'Wer, Seats'; name it with columns="party=…"`,
    ]);
    assert.equal(reading.problems[0]?.code, 'column-missing');
  });
});

describe('A sheet without the column that it is about has no rows', () => {
  const columns = { ...seatColumns, value: { ...seatColumns.value, needed: true } };
  const told = (body: string, options = {}): readonly [codes: string[], rows: string[]] => {
    const reading = readRows(readFeed(body, '', columns), columns, options);
    return [reading.problems.map(({ code }) => code), figures(reading)];
  };

  // Its rows would say "not known", and a page "No results yet", of figures that stand in a column which nobody has recognised.
  it('where no header is its name', () =>
    assert.deepEqual(told('Party,Sitze\nLabour,3'), [['column-missing'], []]));
  it('where the page names a column that is not there', () =>
    assert.deepEqual(told('Party,Seats\nLabour,3', { columns: 'value=Won' }), [['column-unknown'], []]));
  it('where not one figure in it can be read', () =>
    assert.deepEqual(told('Party,Seats\nLabour,1 (48%)\nGreen,\nUKIP,2 (9%)'), [
      ['cell-invalid', 'cell-invalid'],
      [],
    ]));
  it('reads those that can be, be it one', () =>
    assert.deepEqual(told('Party,Seats\nLabour,1 (48%)\nGreen,2'), [
      ['cell-invalid'],
      ['Labour null', 'Green 2'],
    ]));
  it('is a list of names before the count, where nothing stands in it', () =>
    assert.deepEqual(told('Party,Seats\nLabour,\nGreen,–'), [[], ['Labour null', 'Green null']]));
  it('may be left out by objects, which leave out what has no value yet', () =>
    assert.deepEqual(told('[{"party":"Labour"},{"party":"Green"}]'), [
      ['column-missing'],
      ['Labour null', 'Green null'],
    ]));
});

describe('the unit chooses among columns', () => {
  const totals =
    'party,councils,councils_change,councillors,councillors_change,change\nLabour,58,0,1326,-18,7';

  it('takes the column named like it, and the change beside that', () => {
    const councillors = readText(totals, { prefer: { value: 'Councillors' } });
    assert.deepEqual(figures(councillors), ['Labour 1326']);
    assert.deepEqual(figures(councillors, 'change'), ['Labour -18']);
    assert.deepEqual(councillors.problems, []);
    const councils = readText(totals, { prefer: { value: 'councils' } });
    assert.deepEqual([...figures(councils), ...figures(councils, 'change')], ['Labour 58', 'Labour 0']);
  });
  it('finds change and previous however they are written beside it', () => {
    const header = 'Party,Seats,Seats before,Councils,Change in councils,Previous councils';
    assert.deepEqual(taken(header, { prefer: { value: 'councils' } }), {
      party: 'Party',
      value: 'Councils',
      change: 'Change in councils',
      previous: 'Previous councils',
    });
  });
  it('is no problem where no column is named like it', () => {
    const reading = readText('Party,Seats\nLabour,3', {
      prefer: { value: 'mayors', colour: undefined, nonsense: 'Seats' },
    });
    assert.deepEqual(figures(reading), ['Labour 3']);
    assert.deepEqual(reading.problems, []);
  });
  it('yields to columns="…"', () => {
    const reading = readText(totals, { prefer: { value: 'councils' }, columns: 'value=councillors' });
    assert.deepEqual([...figures(reading), ...figures(reading, 'change')], ['Labour 1326', 'Labour -18']);
  });
});

it('rows of differing keys have the columns of all of them', () => {
  const sheet = readObjects([
    { party: 'Labour' },
    { value: 2, party: 'Green' },
    { note: 'x', name: 'B', value: 3 },
  ]);
  assert.deepEqual(sheet.header, ['party', 'value', 'note', 'name']);
  const reading = read(sheet);
  assert.deepEqual(figures(reading), ['Labour null', 'Green 2']);
  assert.deepEqual(messages(reading), [
    'row 3, column party: expected text, found nothing; the row is left out',
  ]);
});
