import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  councilColumns,
  readFeed,
  readRows,
  resultColumns,
  seatTableColumns,
  toCouncils,
  toResults,
  toSeatTable,
  toWinners,
  winnerColumns,
} from '@rosette/data';
import type { Columns, Sheet } from '@rosette/data';
import { checkFeed } from '@rosette/data/schema.js';
import { cpuTime } from '../src/testing/cpu-time.js';

/** Every model, from a sheet. */
const models: Readonly<Record<string, readonly [Columns, (sheet: Sheet) => unknown]>> = {
  results: [resultColumns, (sheet) => toResults(readRows(sheet, resultColumns), sheet)],
  councils: [councilColumns, (sheet) => toCouncils(readRows(sheet, councilColumns), sheet)],
  seats: [seatTableColumns, (sheet) => toSeatTable(readRows(sheet, seatTableColumns), sheet)],
  winners: [winnerColumns, (sheet) => toWinners(readRows(sheet, winnerColumns), sheet)],
};

const LONG = 40_000;
const filled = (piece: string, end = ''): string => piece.repeat(LONG / piece.length) + end;

/** What makes regular expressions go back and forth, and readers call themselves. */
const cells: Readonly<Record<string, string>> = {
  'brackets that are never closed': filled('['),
  'parentheses that are never closed': filled('('),
  'parentheses and a name': filled('(', 'x'),
  'footnote marks': filled('[a]', 'x'),
  spaces: `a${filled(' ', 'x')}`,
  commas: filled(',', 'x'),
  'full stops': filled('.', 'x'),
  dashes: filled('- ', 'x'),
  digits: `1${filled(',111', 'x')}`,
  'nobody again and again': filled('NOC '),
  'gains again and again': filled(' gain from '),
  titles: filled('sir '),
  tags: filled('<'),
  percentages: filled('1 per '),
};

describe('a cell of a whole novel', () => {
  for (const [model, [columns, make]] of Object.entries(models))
    for (const [what, text] of Object.entries(cells)) {
      it(`is read in no time by ${model}: ${what}`, () => {
        const fields = Object.keys(columns);
        const took = cpuTime(() => {
          make(readFeed(JSON.stringify([Object.fromEntries(fields.map((field) => [field, text]))])));
          make(readFeed(JSON.stringify([{ [text]: 1, [`${text} change`]: 1, name: 'x' }])));
        });
        assert.ok(took < 1500);
      });
    }
});

describe('a cell that is an object without a text', () => {
  for (const [model, [columns, make]] of Object.entries(models))
    for (const found of [{ toString: null }, { toString: 1, valueOf: 1 }, [[]]]) {
      const name = `${model}: ${JSON.stringify(found)}`;
      const body = JSON.stringify([Object.fromEntries(Object.keys(columns).map((field) => [field, found]))]);
      it(`is named, and not thrown over: ${name}`, () => void make(readFeed(body)));
      it(`nor by the check in Node: ${name}`, () => {
        const { rows, problems } = checkFeed(body, columns);
        assert.deepEqual(rows, readRows(readFeed(body), columns).rows);
        assert.ok(
          problems.some(({ code, found: shown }) => code === 'cell-invalid' && shown === 'an object'),
        );
      });
    }
});
