import { readFeed, readGrid } from '@rosette/data';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seatColumns } from './columns.js';
import { figures, fixture, messages, read, readText } from './read.js';

const plain = 'Party,Seats,Net\nLabour,"1,326",−18\nGreen,45,+3\n';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('Sheets are read as they come', () => {
  const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
  const ways: [name: string, body: string | Uint8Array, contentType?: string][] = [
    ['text', plain],
    ['UTF-8', bytes(plain)],
    ['UTF-8 with BOM', bytes(`\ufeff${plain}`)],
    ['text with BOM', `\ufeff${plain}`],
    ['UTF-8 that is said to be Latin-1', bytes(plain), 'text/csv; charset=ISO-8859-1'],
    ['UTF-8 of an unheard-of charset', bytes(plain), 'text/csv; charset=nonsense'],
    ['UTF-16 with BOM', utf16(`\ufeff${plain}`)],
    ['Windows-1252', new Uint8Array(Buffer.from(plain.replace('−', '\x96'), 'latin1'))],
    ['CRLF', plain.replaceAll('\n', '\r\n')],
    ['CR', plain.replaceAll('\n', '\r')],
    ['line ends of all kinds', plain.replace('\n', '\r\n').replace(/\n$/, '\r')],
    ['no line end at the end', plain.trimEnd()],
    ['semicolons', plain.replace('"1,326"', '1326').replaceAll(',', ';')],
    ['semicolons around numbers with commas', plain.replaceAll(',', ';').replace('"1;326"', '1,326')],
    ['tabs', plain.replaceAll(',', '\t').replace('"1\t326"', '1,326')],
    ['the separator told to Excel', `sep=;\r\n${plain.replace('"1,326"', '1326').replaceAll(',', ';')}`],
    ['a title above the header', `Seats won in May\n${plain}`],
    ['a title with the separator in it', `"Seats, won"\n${plain}`],
    ['a title as wide as the sheet', `Seats won,,\n,,\n${plain}`],
    [
      'a title, a date and a line of groups',
      `Seats won\n"Friday, 6 May"\n,This time,Against last time\n${plain}`,
    ],
    ['empty rows', plain.replaceAll('\n', '\n\n , ,\n')],
    ['a trailing empty column', plain.replaceAll('\n', ',\n')],
    [
      'all in quotes',
      plain
        .replaceAll('"', '')
        .replace('1,326', '1326')
        .replace(/[^,\n]+/g, '"$&"'),
    ],
  ];
  for (const [name, body, contentType] of ways) {
    it(name, () => {
      const reading = read(readFeed(body, contentType, seatColumns));
      assert.deepEqual(figures(reading), ['Labour 1326', 'Green 45']);
      assert.deepEqual(figures(reading, 'change'), ['Labour -18', 'Green 3']);
      assert.deepEqual(
        reading.problems.filter(({ severity }) => severity === 'error'),
        [],
      );
    });
  }
  it('what Excel is told of the separator is neither a title nor a row', () => {
    const { title, rows } = readFeed('SEP=;\nParty;Seats\nLabour;3', '', seatColumns);
    assert.deepEqual([title, rows[0]?.at], [undefined, 2]);
  });
  it('quoted line breaks, separators and quotation marks', () => {
    const reading = readText('Party,Seats\r\n"Labour\r\nand ""Co-op"", joint",3\r\nGreen,4');
    assert.deepEqual(figures(reading), ['Labour and "Co-op", joint 3', 'Green 4']);
    assert.deepEqual(
      reading.rows.map(({ at }) => at),
      [2, 3],
    );
  });
  it('remarks beside the sheet, in a column without a header', () => {
    const reading = readText('Party,Seats,\r\nLabour,3,recount\r\nGreen,4,\r\n');
    assert.deepEqual(figures(reading), ['Labour 3', 'Green 4']);
    assert.deepEqual(reading.problems, []);
    // More cells than the header has are still a comma inside a number.
    assert.deepEqual(figures(readText('Party,Seats,\nLabour,1,326,recount\nGreen,4,')), ['Green 4']);
  });
  it('a quotation mark inside a cell', () =>
    assert.deepEqual(figures(readText('Party,Seats\n5" party,3')), ['5" party 3']));
  it('the title line is the title', () => {
    assert.equal(readFeed('Seats won\n\nParty,Seats\nLabour,3').title, 'Seats won');
    assert.equal(readFeed('Party,Seats\nLabour,3').title, undefined);
    assert.equal(
      readGrid([['x'], ['Party', 'Seats'], ['Labour', '3']], { title: ' Caption ' }).title,
      'Caption',
    );
  });
  it('a title that is also a column’s name is no header', () => {
    assert.deepEqual(figures(readText('Councillors\nParty,Councillors\nLabour,3')), ['Labour 3']);
  });
  it('rows are numbered as a spreadsheet shows them', () => {
    const reading = readText('Seats won\n\nParty,Seats\n\n"Labour\nCo-op",3\n\nGreen,tbc');
    assert.deepEqual(
      reading.rows.map(({ at }) => at),
      [5, 7],
    );
    assert.deepEqual(messages(reading), ["row 7, column Seats: expected a number, found 'tbc'"]);
  });
  it('a table without a schema finds its header too', () => {
    assert.deepEqual(readGrid([['Title'], [], ['a', 'b', 'c'], ['1', '2', '3']]).header, ['a', 'b', 'c']);
    assert.deepEqual(readGrid([]).header, []);
  });
});

describe('a feed is told apart by its content, then its content type', () => {
  const json = '[{"party":"Labour","seats":3}]';
  const csv = 'Party,Seats\nLabour,3';
  for (const type of [
    '',
    'text/csv',
    'application/json',
    'text/plain',
    'text/html',
    'application/octet-stream',
  ]) {
    it(`JSON as ${type || 'nothing'}`, () =>
      assert.deepEqual(figures(read(readFeed(` \n${json}`, type))), ['Labour 3']));
    it(`CSV as ${type || 'nothing'}`, () =>
      assert.deepEqual(figures(read(readFeed(csv, type))), ['Labour 3']));
  }
  it('CSV that begins with a bracket', () => {
    assert.deepEqual(figures(read(readFeed('[Party],Party,Seats\nx,Labour,3', 'text/csv'))), ['Labour 3']);
  });
  it('CSV whose first header begins with <', () => {
    assert.deepEqual(figures(read(readFeed('<18,Party,Seats\n1,Labour,3', 'text/csv'))), ['Labour 3']);
  });
});

describe('JSON in the shapes that people have', () => {
  const shapes: [string, unknown][] = [
    ['rows', [{ party: 'Labour', seats: 3 }]],
    ['{ rows }', { rows: [{ party: 'Labour', seats: '3' }] }],
  ];
  for (const [name, data] of shapes) {
    it(name, () => {
      const reading = read(readFeed(JSON.stringify(data)));
      assert.deepEqual(figures(reading), ['Labour 3']);
      assert.deepEqual(reading.problems, []);
    });
  }
});

describe('real formats, in their shape', () => {
  it('Democracy Club results CSV', () => {
    const reading = read(readFeed(fixture('dc-results.csv'), 'text/csv', seatColumns), {
      columns: 'party=party_name; note=person_name',
    });
    assert.deepEqual(figures(reading), ['Labour Party 632', 'Green Party 159', 'Independent null']);
    assert.deepEqual(figures(reading, 'note')[1], 'Green Party Bo "Bee" Sample, Jr');
    assert.equal(reading.rows[0]?.href, 'https://www.sampleton.example/results#mill');
    assert.deepEqual(reading.problems, []);
  });
  it('Open Council Data with its trailing empty column', () => {
    const reading = read(readFeed(fixture('opencouncildata.csv'), '', seatColumns), {
      columns: 'party=authority; value=lab',
    });
    assert.deepEqual(figures(reading), ['St. Sample, Upper and Lower 16', 'Testford 28']);
    assert.deepEqual(reading.problems, []);
  });
  it('House of Commons Library with its title line', () => {
    const options = { columns: 'party=Local authority; value=Total_seats_99; change=LAB_change' };
    const sheet = readFeed(fixture('hoc-composition.csv'), '', seatColumns);
    assert.equal(
      sheet.title,
      'Local election results 2099: council composition and control, compared with 2095',
    );
    assert.deepEqual(figures(read(sheet, options)), ['Amber Sample 42', 'Testford 54']);
  });
  it('Excel CSV of a continental Windows', () => {
    const reading = read(readFeed(fixture('excel-1252.csv'), 'text/csv', seatColumns));
    assert.deepEqual(figures(reading), ['Sinn Féin 12', 'Plaid Cymru 1326', 'Labour – Co-op 7']);
    assert.deepEqual(figures(reading, 'change'), ['Sinn Féin -3', 'Plaid Cymru 4', 'Labour – Co-op null']);
  });
  it('Excel Unicode text', () => {
    assert.deepEqual(figures(read(readFeed(fixture('excel-unicode.txt'), 'text/csv', seatColumns))), [
      'Sinn Féin 12',
      'Labour 1326',
    ]);
  });
  it('Google Sheet', () => {
    const reading = read(readFeed(fixture('google-sheet.csv'), 'text/csv', seatColumns));
    assert.deepEqual(figures(reading), ['Labour 1326', 'Conservative 842', 'Others, with independents 58']);
    assert.deepEqual(figures(reading, 'change'), [
      'Labour -18',
      'Conservative -48',
      'Others, with independents null',
    ]);
  });
  it('our envelope', () => {
    const { header, rows, problems, ...about } = readFeed(fixture('envelope.json'));
    assert.deepEqual(about, {
      isSparse: true,
      title: 'Seats won',
      unit: 'councillors',
      source: { name: 'The council', href: 'https://council.example/results' },
      updated: '2016-05-06T17:30:00+01:00',
    });
    assert.deepEqual([header, rows.length, problems], [['party', 'value', 'change'], 2, []]);
  });
});
