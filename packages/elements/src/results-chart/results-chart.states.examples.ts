import { html } from 'lit/html.js';
import type { ExamplesMeta } from '../example.types.js';
import { table } from '../testing/examples.js';

const councillorsTable = table(
  'Councillors elected in England on 5 May 2016',
  ['Party', 'Councillors', 'Change'],
  [
    ['Labour', '1,326', '−18'],
    ['Conservative', '842', '−48'],
    ['Liberal Democrat', '378', '+45'],
  ],
);

export const loading = () => html`<rosette-results-chart src="/states/slow.csv"></rosette-results-chart>`;

export const empty = () => html`
  <rosette-results-chart unit="seats"
    >${table('Council elections', ['Party', 'Seats'], [])}</rosette-results-chart
  >
`;

export const notDeclared = () => html`
  <rosette-results-chart unit="seats" declared="0" expected="60">
    ${table(
      'Council elections',
      ['Party', 'Seats'],
      [
        ['Labour', ''],
        ['Conservative', ''],
        ['Liberal Democrat', ''],
      ],
    )}
  </rosette-results-chart>
`;

export const stale = () => html`
  <rosette-results-chart src="/states/gone.csv" unit="councillors">${councillorsTable}</rosette-results-chart>
`;

export const error = () =>
  html`<rosette-results-chart src="/states/gone.csv" unit="seats"></rosette-results-chart>`;

export const partlyBad = () => html`
  <rosette-results-chart unit="councillors" debug>
    ${table(
      'Councillors elected',
      ['Party', 'Councillors', 'Change'],
      [
        ['Labour', '1,326', '−18'],
        ['Conservative', 'tbc', '−48'],
        ['Liberal Democrat', '378', 'up a bit'],
        ['', '77', ''],
        ['Green', '45', ''],
      ],
    )}
  </rosette-results-chart>
`;

export const moreThanTotal = () => html`
  <rosette-results-chart unit="seats" total="50" view="stack" debug>
    ${table(
      'Seats',
      ['Party', 'Seats'],
      [
        ['Labour', 32],
        ['Conservative', 24],
      ],
    )}
  </rosette-results-chart>
`;

export const zeroAndMissing = () => html`
  <rosette-results-chart unit="points" view="bars">
    ${table(
      'Net approval',
      ['Name', 'Points', 'Note'],
      [
        ['The mayor', '+12', ''],
        ['The council', 0, ''],
        ['The railway', '−31', ''],
        ['The harbour board', '', 'Nobody was asked'],
      ],
    )}
  </rosette-results-chart>
`;

export const longNames = () => html`
  <rosette-results-chart unit="votes">
    ${table(
      'A by-election with long names on the ballot paper',
      ['Name', 'Votes', 'Change', 'Note'],
      [
        [
          'Labour and Co-operative Party Candidate, endorsed by the Association of Allotment Holders',
          1204,
          '+11',
          '',
        ],
        [
          'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch First',
          987,
          '',
          'Standing for the first time',
        ],
        ['Save Our Hospital, Our Library and the Number 9 Bus', 45, '−3', ''],
      ],
    )}
  </rosette-results-chart>
`;

export const oneRow = () => html`
  <rosette-results-chart unit="seats" total="1">
    ${table('Elected unopposed', ['Party', 'Seats'], [['Independent', 1]])}
  </rosette-results-chart>
`;

export const manyRows = () => html`
  <rosette-results-chart unit="votes">
    ${table(
      'Four hundred candidates',
      ['Candidate', 'Votes'],
      Array.from({ length: 400 }, (_, place) => [`Candidate ${place + 1}`, 9000 - place * 22]),
    )}
  </rosette-results-chart>
`;

export const meta: ExamplesMeta = {
  tag: 'rosette-results-chart',
  title: 'Results chart',
  examples: {
    loading: {
      title: 'Loading',
      says: 'Nothing to show yet: a quiet skeleton, after 300 ms.',
      group: 'states',
    },
    empty: { title: 'Empty', says: 'A table with no rows.', group: 'states' },
    notDeclared: {
      title: 'Nothing declared',
      says: 'Rows without figures: not known is not 0.',
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
      says: 'What can be read is shown; with debug, the rest is named.',
      group: 'states',
    },
    moreThanTotal: {
      title: 'More than the total',
      says: 'Figures that do not add up stay as they are, and it is said.',
      group: 'states',
    },
    zeroAndMissing: {
      title: 'Below zero, zero and missing',
      says: 'Bars on both sides of one zero; no bar for 0 and none for what is not known.',
      group: 'states',
    },
    longNames: {
      title: 'Very long names',
      says: 'Names wrap, and keep their line with bar and figure.',
      group: 'states',
    },
    oneRow: { title: 'One row', says: 'A result of one.', group: 'states' },
    manyRows: { title: '400 rows', says: 'The same table, closer set.', group: 'states' },
  },
};
