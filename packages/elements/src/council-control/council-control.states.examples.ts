import { html } from 'lit/html.js';
import type { ExamplesMeta } from '../example.types.js';
import { councilHead, councils2016, england } from '../testing/councils-2016.js';
import { table } from '../testing/examples.js';

export const loading = () => html`<rosette-council-control src="/states/slow.csv"></rosette-council-control>`;

export const mapLoading = () => html`
  <rosette-council-control layout="/states/slow.csv">${england()}</rosette-council-control>
`;

export const mapFailed = () => html`
  <rosette-council-control layout="/states/gone.csv" debug>${england()}</rosette-council-control>
`;

export const empty = () => html`
  <rosette-council-control>${table('Council control', councilHead, [])}</rosette-council-control>
`;

export const notDeclared = () => html`
  <rosette-council-control>
    ${table(
      'Council control',
      ['Council', 'Control', 'Previous control'],
      councils2016.slice(0, 9).map(([, name, , previous]) => [name, '', previous]),
    )}
  </rosette-council-control>
`;

export const stale = () => html`
  <rosette-council-control src="/states/gone.csv"
    >${england(councils2016.slice(0, 12))}</rosette-council-control
  >
`;

export const error = () => html`<rosette-council-control src="/states/gone.csv"></rosette-council-control>`;

export const partlyBad = () => html`
  <rosette-council-control debug>
    ${table('Council control, as somebody typed it', councilHead, [
      ['E08000027', 'Dudley', 'NOC', 'Lab', '72'],
      ['E08000027', 'Dudley', 'Lab', 'Lab', '72'],
      ['X01', 'Bristol', 'Lab', 'NOC', 'seventy'],
      ['', '', 'Lab', 'Lab', '45'],
      ['E07000237', 'Worcester', 'No overall control', 'Con', '35'],
      ['E07000138', 'Lincoln', '?', 'Labour', '33'],
    ])}
  </rosette-council-control>
`;

export const longNames = () => html`
  <rosette-council-control>
    ${table(
      'Long names',
      ['Council', 'Control', 'Previous control', 'Seats', 'Note'],
      [
        [
          'The Borough of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch-upon-the-Water with Newtown',
          'Association of Independent Ratepayers and Allotment Holders',
          'Labour and Co-operative Party',
          112,
          'Standing for the first time after the two boroughs and the rural district were joined',
        ],
        ['Ely', 'No overall control', 'Save Our Hospital, Our Library and the Number 9 Bus', 9, ''],
      ],
    )}
  </rosette-council-control>
`;

export const oneRow = () => html`
  <rosette-council-control>
    ${table('By-election', ['Council', 'Control', 'Previous control'], [['Ely', 'Labour', 'NOC']])}
  </rosette-council-control>
`;

const parties = ['Labour', 'Conservative', 'Liberal Democrat', 'No overall control', 'Green', 'Independent'];

/** Made up, the same each time. */
const made = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    name: `Council ${place + 1}`,
    control: parties[(place * 7) % 11] ?? 'Labour',
    previous: parties[(place * 5) % 11] ?? 'Labour',
    seats: 20 + ((place * 13) % 60),
  }));

export const manyRows = () => html`
  <rosette-council-control
    .data=${{ title: 'Four hundred councils', rows: made(400) }}
  ></rosette-council-control>
`;

export const tenThousandRows = () => html`
  <rosette-council-control
    .data=${{ title: 'Ten thousand councils', rows: made(10_000) }}
  ></rosette-council-control>
`;

export const meta: ExamplesMeta = {
  tag: 'rosette-council-control',
  title: 'Council control',
  examples: {
    loading: {
      title: 'Loading',
      says: 'Nothing to show yet: a quiet skeleton, after 300 ms.',
      group: 'states',
    },
    mapLoading: {
      title: 'Map on its way',
      says: 'The list is there; the place of the map is kept.',
      group: 'states',
    },
    mapFailed: {
      title: 'No map',
      says: 'The file cannot be had: a calm line, and the list.',
      group: 'states',
    },
    empty: { title: 'Empty', says: 'A table with no rows.', group: 'states' },
    notDeclared: {
      title: 'Nothing declared',
      says: 'Who ran them is known, who runs them is not.',
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
      says: 'A council twice, a code that is none, a row without a name: named, and the rest is shown.',
      group: 'states',
    },
    longNames: { title: 'Very long names', says: 'Names wrap, and keep their line.', group: 'states' },
    oneRow: { title: 'One row', says: 'One council: nothing to search.', group: 'states' },
    manyRows: { title: '400 rows', says: 'All of them on the page.', group: 'states' },
    tenThousandRows: {
      title: 'Ten thousand rows',
      says: 'Only those in sight are on the page; search goes through all.',
      group: 'states',
    },
  },
};
