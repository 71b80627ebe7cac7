import { html } from 'lit/html.js';
import type { ExamplesMeta } from '../example.types.js';
import { table } from '../testing/examples.js';

export const loading = () => html`<rosette-winner-cards src="/states/slow.csv"></rosette-winner-cards>`;

export const empty = () => html`
  <rosette-winner-cards>${table('Mayors', ['Office', 'Name', 'Party'], [])}</rosette-winner-cards>
`;

export const error = () => html`<rosette-winner-cards src="/states/gone.csv"></rosette-winner-cards>`;

export const stale = () => html`
  <rosette-winner-cards src="/states/gone.csv">
    ${table('Mayors', ['Office', 'Name', 'Party'], [['Mayor of Salford', 'Paul Dennett', 'Labour']])}
  </rosette-winner-cards>
`;

export const brokenPhoto = () => html`
  <rosette-winner-cards>
    ${table(
      'A photograph that cannot be had',
      ['Office', 'Name', 'Votes', 'Photo', 'Credit'],
      [['Chair', 'Candidate One', '212', '/states/portrait.svg', 'drawn for Rosette, MIT']],
    )}
  </rosette-winner-cards>
`;

export const partlyBad = () => html`
  <rosette-winner-cards debug>
    ${table(
      'Mayors',
      ['Office', 'Name', 'Party', 'Votes', 'Share', 'Runner-up', 'Runner-up votes', 'Turnout', 'Stood again'],
      [
        [
          'Mayor of Elm',
          'Candidate One',
          'Labour',
          'tbc',
          '52%',
          'Candidate Two',
          '1,000',
          '0.453',
          'perhaps',
        ],
        ['Mayor of Oak', 'Candidate Three', 'Green', '900', '101%', 'Candidate Four', '1,000', '45.3', 'no'],
        ['', '', 'Labour', '12', '', '', '', '', ''],
      ],
    )}
  </rosette-winner-cards>
`;

export const longNames = () => html`
  <rosette-winner-cards>
    ${table(
      'Long names',
      [
        'Office',
        'Name',
        'Party',
        'Votes',
        'Share',
        'Runner-up',
        'Runner-up party',
        'Runner-up votes',
        'Runner-up share',
        'Note',
      ],
      [
        [
          'Member of the Assembly for Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
          'Candidate Montgomery-Featherstonehaugh of the Allotments',
          'Save Our Hospital, Our Library and the Number 9 Bus',
          '12,204',
          '50.01',
          'Candidate Bartholomew-Cholmondeley the Younger',
          'Association of Allotment Holders and Friends of the Station Clock',
          '12,201',
          '49.99',
          'Decided after a third recount',
        ],
      ],
    )}
  </rosette-winner-cards>
`;

export const manyCards = () => html`
  <rosette-winner-cards>
    ${table(
      'Four hundred councillors',
      ['Ward', 'Name', 'Party', 'Votes'],
      Array.from({ length: 400 }, (_, place) => [
        `Ward ${Math.floor(place / 3) + 1}`,
        `Candidate ${place + 1}`,
        ['Labour', 'Conservative', 'Liberal Democrat', 'Green', 'Independent'][place % 5] ?? '',
        2400 - place * 5,
      ]),
    )}
  </rosette-winner-cards>
`;

export const meta: ExamplesMeta = {
  tag: 'rosette-winner-cards',
  title: 'Winner cards',
  examples: {
    loading: { title: 'Loading', says: 'Nothing to show yet: a quiet skeleton.', group: 'states' },
    empty: { title: 'Empty', says: 'A table with no rows.', group: 'states' },
    error: { title: 'Nothing to show', says: 'The feed cannot be had.', group: 'states' },
    stale: {
      title: 'Out of date',
      says: 'The feed cannot be had; what the page brought stays.',
      group: 'states',
    },
    brokenPhoto: {
      title: 'A broken photograph',
      says: 'Initials, and no credit for what is not there.',
      group: 'states',
    },
    partlyBad: {
      title: 'Partly bad data',
      says: 'What can be read is shown; with debug, the rest is named.',
      group: 'states',
    },
    longNames: { title: 'Very long names', says: 'Names wrap, figures keep their place.', group: 'states' },
    manyCards: { title: '400 cards', says: 'The same card, four hundred times.', group: 'states' },
  },
};
