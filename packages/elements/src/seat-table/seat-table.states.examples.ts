import { html } from 'lit/html.js';
import type { ExamplesMeta } from '../example.types.js';
import { table } from '../testing/examples.js';
import { marginals, marginalsHead } from '../testing/marginals-2016.js';

const head = ['Council', 'Before', 'After', 'Seats before', 'Seats after', 'Change'];

export const loading = () => html`<rosette-seat-table src="/states/slow.csv"></rosette-seat-table>`;

export const empty = () => html`<rosette-seat-table>${table('Key marginals', head, [])}</rosette-seat-table>`;

export const notDeclared = () => html`
  <rosette-seat-table>
    ${table(
      'Key marginals',
      ['Council', 'Before', 'After'],
      marginals.map(([name = '', before = '']) => [name, before, '']),
    )}
  </rosette-seat-table>
`;

export const stale = () => html`
  <rosette-seat-table src="/states/gone.csv">
    ${table('Key marginals', marginalsHead, marginals)}
  </rosette-seat-table>
`;

export const error = () => html`<rosette-seat-table src="/states/gone.csv"></rosette-seat-table>`;

export const partlyBad = () => html`
  <rosette-seat-table debug>
    ${table('Key marginals, as somebody typed them', head, [
      ['Worcester', 'Con', 'NOC', 15, 16, '+1'],
      ['Derby', 'Lab', 'Lab', 29, 26, 'minus three'],
      ['Ipswich', 'Lab', 'Lab', 31, 33, '+5'],
      ['', 'Lab', 'Lab', 21, 26, '+5'],
      ['Harlow', 'Lab', '1,234', 19, 19, 0],
      ['Crawley', '', 'Lab', 'tbc', 20, '+1'],
      ['Crawley', '', 'Lab', '', 20, '+1'],
      ['Total', '', '', 140, 160, ''],
    ])}
  </rosette-seat-table>
`;

export const longNames = () => html`
  <rosette-seat-table>
    ${table(
      'Long names',
      [...head, 'Note'],
      [
        [
          'The Borough of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch-upon-the-Water with Newtown',
          'Association of Independent Ratepayers and Allotment Holders',
          'Labour and Co-operative Party',
          112,
          1_204,
          '+1,092',
          'Standing for the first time after the two boroughs and the rural district were joined',
        ],
        ['Ely', 'No overall control', 'Save Our Hospital, Our Library and the Number 9 Bus', 9, 8, '−1', ''],
      ],
    )}
  </rosette-seat-table>
`;

export const oneRow = () => html`
  <rosette-seat-table>
    ${table('By-election', ['Ward', 'Before', 'After', 'Majority'], [['Central', 'Con', 'Labour', 12]])}
  </rosette-seat-table>
`;

const parties = ['Labour', 'Conservative', 'Liberal Democrat', 'No overall control', 'Green', 'Independent'];

/** Made up, the same each time. */
const made = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    name: `Council ${place + 1}`,
    previous: parties[(place * 5) % 11] ?? 'Labour',
    control: parties[(place * 7) % 11] ?? 'Labour',
    'Labour seats before': 20 + ((place * 13) % 60),
    'Labour seats after': place % 7 ? 20 + ((place * 17) % 60) : null,
  }));

export const manyRows = () => html`
  <rosette-seat-table .data=${{ title: 'Four hundred councils', rows: made(400) }}></rosette-seat-table>
`;

export const meta: ExamplesMeta = {
  tag: 'rosette-seat-table',
  title: 'Seat table',
  examples: {
    loading: {
      title: 'Loading',
      says: 'Nothing to show yet: a quiet skeleton, after 300 ms.',
      group: 'states',
    },
    empty: { title: 'Empty', says: 'A table with no rows.', group: 'states' },
    notDeclared: {
      title: 'Nothing declared',
      says: 'Who had them is known, who has them is not.',
      group: 'states',
    },
    stale: {
      title: 'Out of date',
      says: 'The feed cannot be had; what the page brought stays.',
      group: 'states',
    },
    error: {
      title: 'Nothing to show',
      says: 'The feed cannot be had, and the page brought nothing.',
      group: 'states',
    },
    partlyBad: {
      title: 'Partly bad data',
      says: 'Words for a number, a change that does not add up, a row without a name, a council twice: named, and the rest is shown.',
      group: 'states',
    },
    longNames: { title: 'Very long names', says: 'Names wrap, and keep their line.', group: 'states' },
    oneRow: { title: 'One row', says: 'Nothing to sort, to search or to add up.', group: 'states' },
    manyRows: {
      title: '400 rows',
      says: 'A search, a filter, and sums that say of how many they are.',
      group: 'states',
    },
  },
};
