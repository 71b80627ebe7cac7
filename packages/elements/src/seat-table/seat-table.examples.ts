import { html } from 'lit/html.js';
import type { ExamplesMeta } from '../example.types.js';
import { table } from '../testing/examples.js';
import { marginals, marginalsHead } from '../testing/marginals-2016.js';

const source = 'BBC News, Open Council Data UK, LEAP and others';
const sourceHref = 'https://en.wikipedia.org/wiki/2016_United_Kingdom_local_elections';
const nine = table('Nine key marginals on 5 May 2016', marginalsHead, marginals);

export const keyMarginals = () => html`
  <rosette-seat-table source=${source} source-href=${sourceHref}>${nine}</rosette-seat-table>
`;

export const focus = () => html`
  <rosette-seat-table focus="Labour" source=${source} source-href=${sourceHref}>${nine}</rosette-seat-table>
`;

export const control = () => html`
  <rosette-seat-table source=${source} source-href=${sourceHref}>
    ${table(
      'Councils that changed hands on 5 May 2016',
      ['Council', 'Before', 'After'],
      [
        ['Bristol', 'No overall control', 'Labour'],
        ['Dudley', 'Labour', 'No overall control'],
        ['Elmbridge', 'Conservative', 'No overall control'],
        ['Peterborough', 'No overall control', 'Conservative'],
        ['Watford', 'No overall control', 'Liberal Democrat'],
        ['Worcester', 'Conservative', 'No overall control'],
      ],
    )}
  </rosette-seat-table>
`;

export const constituencies = () => html`
  <rosette-seat-table
    source="House of Commons Library, General Election 2015"
    source-href="https://commonslibrary.parliament.uk/research-briefings/cbp-7186/"
  >
    ${table(
      'The ten closest seats of 7 May 2015',
      ['Constituency', 'Winner before', 'Winner', 'Majority'],
      [
        ['Gower', 'Labour', 'Conservative', 27],
        ['Derby North', 'Labour', 'Conservative', 41],
        ['City of Chester', 'Conservative', 'Labour', 93],
        ['Croydon Central', 'Conservative', 'Conservative', 165],
        ['Ynys Môn', 'Labour', 'Labour', 229],
        ['Vale of Clwyd', 'Labour', 'Conservative', 237],
        ['Ealing Central and Acton', 'Conservative', 'Labour', 274],
        ['Berwickshire, Roxburgh and Selkirk', 'Liberal Democrat', 'SNP', 328],
        ['Bury North', 'Conservative', 'Conservative', 378],
        ['Wirral West', 'Conservative', 'Labour', 417],
      ],
    )}
  </rosette-seat-table>
`;

export const electionNight = () => html`
  <rosette-seat-table focus="Labour">
    ${table(
      'Nine key marginals, as they come in',
      marginalsHead.slice(0, 6),
      marginals.map(([name = '', before = '', after = '', was = '', now = '', change = ''], place) =>
        place < 4 ? [name, before, after, was, now, change] : [name, before, '', was, '', ''],
      ),
    )}
  </rosette-seat-table>
`;

export const live = () => html`
  <rosette-seat-table focus="Labour" src="/data/marginals.json" refresh="30">${nine}</rosette-seat-table>
`;

export const welsh = () => html`
  <rosette-seat-table lang="cy" focus="Llafur">
    ${table(
      'Pum cyngor yng Nghymru, Mai 2017',
      ['Cyngor', 'Cynt', 'Wedyn'],
      [
        ['Abertawe', 'Llafur', 'Llafur'],
        ['Blaenau Gwent', 'Llafur', 'Annibynnol'],
        ['Caerdydd', 'Llafur', 'Llafur'],
        ['Mynwy', 'Dim rheolaeth gyffredinol', 'Ceidwadwyr'],
        ['Pen-y-bont ar Ogwr', 'Llafur', 'Dim rheolaeth gyffredinol'],
      ],
    )}
  </rosette-seat-table>
`;

export const swing = () => html`
  <rosette-seat-table no-copy>
    ${table(
      'Three seats that are nowhere',
      ['Constituency', 'Winner before', 'Winner', 'Majority before', 'Majority', 'Swing'],
      [
        ['Northtown', 'Con', 'Lab', '4.2%', '1.8%', '3.0% Con to Lab'],
        ['Southtown', 'Lab', 'Lab', '2.5%', '6.25%', '1.9% Con to Lab'],
        ['Westtown', 'LD', 'Con', '0.4%', '', ''],
      ],
    )}
  </rosette-seat-table>
`;

export const ownWords = () => html`
  <rosette-seat-table focus="Labour" .messages=${{ control: 'Now', seats: 'Councillors' }}>
    <span slot="title">The nine that were to tell</span>
    <span slot="summary">Eight of nine stayed Labour; Worcester has nobody in charge.</span>
    ${nine}
  </rosette-seat-table>
`;

export const rightToLeft = () => html`
  <rosette-seat-table dir="rtl">
    ${table(
      'מועצות שהתחלפו',
      ['Council', 'Before', 'After', 'Seats before', 'Seats after'],
      [
        ['חיפה', 'No overall control', 'הרשימה הירוקה', 12, 17],
        ['עכו', 'תושבים למען העיר', 'תושבים למען העיר', 11, 9],
        ['נצרת', 'הסיעה העצמאית', 'No overall control', 8, 8],
      ],
    )}
  </rosette-seat-table>
`;

export const savePicture = () => html`
  <rosette-seat-table
    focus="Labour"
    save-picture
    imprint="Promoted by A. Agent on behalf of Hillsford Labour Party, both at 1 High Street, Hillsford"
    source=${source}
    source-href=${sourceHref}
    >${nine}</rosette-seat-table
  >
`;

export const meta: ExamplesMeta = {
  tag: 'rosette-seat-table',
  title: 'Seat table',
  examples: {
    keyMarginals: {
      title: 'Key marginals',
      says: 'The nine of 2016: eight held, one lost to no overall control; what each change is measured against is said.',
    },
    focus: {
      title: 'From one side',
      says: 'With focus, one party’s marks are solid; what others lost is not its gain.',
    },
    control: { title: 'Control alone', says: 'Two columns are enough; what became of each is worked out.' },
    constituencies: {
      title: 'Constituencies',
      says: 'Winners and majorities; the first click on Majority puts the closest first.',
    },
    electionNight: {
      title: 'Election night',
      says: 'Four of nine have declared: what has not is nobody’s loss, and sums say of how many they are.',
    },
    live: {
      title: 'Live',
      says: 'Read again every 30 seconds; what a reader has sorted and filtered by stays.',
    },
    swing: {
      title: 'Majorities in percent, and swing',
      says: 'Before and after, in percentage points; a swing as it is written.',
    },
    welsh: {
      title: 'Welsh',
      says: 'Words, outcomes and party names in Welsh; the sheet may be in either language.',
    },
    savePicture: {
      title: 'A picture to save',
      says: 'With save-picture readers take it away as PNG or SVG, with source and imprint.',
    },
    ownWords: {
      title: 'Title, sentence and labels of the page',
      says: 'All of them can be replaced.',
      group: 'looks',
    },
    rightToLeft: {
      title: 'Right to left',
      says: 'Columns run from the right; signs and arrows stay with their figures.',
      group: 'looks',
    },
  },
};
