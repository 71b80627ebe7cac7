import { html } from 'lit/html.js';
import type { ExamplesMeta } from '../example.types.js';
import { table } from '../testing/examples.js';

const words = '58 of 124 councils with a Labour majority';

export const loading = () =>
  html`<rosette-headline-figure src="/states/slow.csv" select="Labour"></rosette-headline-figure>`;

export const stale = () => html`
  <rosette-headline-figure src="/states/gone.csv" select="Labour; councils">${words}</rosette-headline-figure>
`;

export const error = () =>
  html`<rosette-headline-figure src="/states/gone.csv" select="Labour"></rosette-headline-figure>`;

export const empty = () => html`
  <rosette-headline-figure>${table('Councils', ['Party', 'Councils'], [])}</rosette-headline-figure>
`;

export const wrongRow = () => html`
  <rosette-headline-figure src="/data/totals.csv" select="Labor; councils" debug
    >${words}</rosette-headline-figure
  >
`;

export const notKnown = () => html`
  <rosette-headline-figure value="" of="124">councils with a Labour majority</rosette-headline-figure>
`;

export const none = () =>
  html`<rosette-headline-figure>0 of 124 councils have declared</rosette-headline-figure>`;

export const moreThanWhole = () => html`
  <rosette-headline-figure debug>612 of 500 signatures for the station clock</rosette-headline-figure>
`;

export const below = () => html`
  <rosette-headline-figure>−48 councillors for the Conservatives, net</rosette-headline-figure>
`;

export const nearHalf = () => html`
  <rosette-headline-figure majority>4,999 of 10,000 votes for the station clock</rosette-headline-figure>
`;

export const large = () => html`
  <rosette-headline-figure>33,551,983 of 46,500,001 electors voted on 23 June 2016</rosette-headline-figure>
`;

export const longWords = () => html`
  <rosette-headline-figure majority change="+1"
    >17 of 41 parishes in the joint area of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and the
    villages around it that keep a swimming pool, a library and the number 9 bus</rosette-headline-figure
  >
`;

export const noWords = () => html`
  <rosette-headline-figure src="/data/totals.csv" select="Labour" unit="councils"></rosette-headline-figure>
`;

export const meta: ExamplesMeta = {
  tag: 'rosette-headline-figure',
  title: 'Headline figure',
  examples: {
    loading: {
      title: 'Loading',
      says: 'Nothing to show yet: a quiet skeleton, after 300 ms.',
      group: 'states',
    },
    stale: {
      title: 'Out of date',
      says: 'The feed cannot be had; what the page wrote stays.',
      group: 'states',
    },
    error: {
      title: 'Nothing to show',
      says: 'The feed cannot be had, and the page wrote nothing.',
      group: 'states',
    },
    empty: { title: 'Empty', says: 'A table with no rows.', group: 'states' },
    wrongRow: {
      title: 'A row that is not there',
      says: 'The page’s figure stays; with debug, the rows are named.',
      group: 'states',
    },
    notKnown: { title: 'Not known', says: 'A dash, and the words: not known is not 0.', group: 'states' },
    none: { title: 'None', says: 'Nothing is filled, and nothing marked.', group: 'states' },
    moreThanWhole: {
      title: 'More than the whole',
      says: 'Shown as it is, without a picture, and named.',
      group: 'states',
    },
    below: { title: 'Below zero', says: 'A figure that is no part of anything.', group: 'states' },
    nearHalf: {
      title: 'Almost half',
      says: 'Nothing is rounded into a win: 49.99%, 2 short of a majority.',
      group: 'states',
    },
    large: { title: 'Millions', says: 'A square for 200,000; all digits on one line.', group: 'states' },
    longWords: { title: 'Very long words', says: 'Words wrap, and the figure stays.', group: 'states' },
    noWords: { title: 'No words', says: 'The row and the unit say what it is.', group: 'states' },
  },
};
