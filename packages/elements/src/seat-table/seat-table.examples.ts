import { html } from 'lit';
import type { ExamplesMeta } from '../example.types.js';
import { table } from '../testing/examples.js';

export const seatTable = () =>
  html`<rosette-seat-table
    >${table(
      'Councillors of two councils',
      ['Name', 'Number'],
      [
        ['Worcester', 16],
        ['Norwich', 26],
      ],
    )}</rosette-seat-table
  >`;

export const empty = () =>
  html`<rosette-seat-table>${table('Councillors', ['Name', 'Number'], [])}</rosette-seat-table>`;

export const meta = {
  tag: 'rosette-seat-table',
  title: 'SeatTable',
  examples: {
    seatTable: { title: 'With a table', says: 'The table that a webmaster would type.' },
    empty: { title: 'No results yet', says: 'A table with a header and nothing below it.', group: 'states' },
  },
} satisfies ExamplesMeta;
