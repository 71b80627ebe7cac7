import { html } from 'lit/html.js';
import type { ExamplesMeta } from '../example.types.js';
import { table, type Cell } from '../testing/examples.js';

const source = 'BBC figures, as given in Wikipedia';
const sourceHref = 'https://en.wikipedia.org/wiki/2016_United_Kingdom_local_elections';

/** The party totals of 5 May 2016, as in `@rosette/england-2016`. An empty change is one whose sign is not known. */
const england: readonly (readonly Cell[])[] = [
  ['Labour', '1,326', '−18'],
  ['Conservative', '842', '−48'],
  ['Liberal Democrat', '378', '+45'],
  ['Independent', '77', ''],
  ['UKIP', '58', '+25'],
  ['Green', '45', ''],
  ['Residents', '39', ''],
  ['Liberal', '4', ''],
  ['Respect', '0', '−5'],
];
const councillorsTable = table(
  'Councillors elected in England on 5 May 2016',
  ['Party', 'Councillors', 'Change'],
  england,
);
const councilsTable = table(
  'Who runs the 124 councils that voted on 5 May 2016',
  ['Party', 'Councils', 'Change'],
  [
    ['Labour', 58, 0],
    ['Conservative', 38, '−1'],
    ['Liberal Democrat', 4, '+1'],
    ['No overall control', 24, 0],
  ],
);

export const councillors = () => html`
  <rosette-results-chart unit="councillors" source=${source} source-href=${sourceHref}>
    ${councillorsTable}
  </rosette-results-chart>
`;

export const councils = () => html`
  <rosette-results-chart unit="councils" source=${source} source-href=${sourceHref}>
    ${councilsTable}
  </rosette-results-chart>
`;

export const stackWithMajority = () => html`
  <rosette-results-chart unit="councillors" view="stack" majority source=${source} source-href=${sourceHref}>
    ${councillorsTable}
  </rosette-results-chart>
`;

export const barsWithMajority = () => html`
  <rosette-results-chart unit="councils" majority source=${source} source-href=${sourceHref}>
    ${councilsTable}
  </rosette-results-chart>
`;

export const change = () => html`
  <rosette-results-chart unit="councillors" view="change" source=${source} source-href=${sourceHref}>
    ${councillorsTable}
  </rosette-results-chart>
`;

export const percentages = () => html`
  <rosette-results-chart unit="councillors">
    ${table(
      'Share of councillors elected, May 2016',
      ['Party', 'Share'],
      [
        ['Labour', '48%'],
        ['Conservative', '30%'],
      ],
    )}
  </rosette-results-chart>
`;

export const shares = () => html`
  <rosette-results-chart unit="councillors" measure="share" source=${source} source-href=${sourceHref}>
    ${councillorsTable}
  </rosette-results-chart>
`;

export const declaredSoFar = () => html`
  <rosette-results-chart unit="councillors" declared="98" expected="124">
    ${table(
      'Councillors elected so far',
      ['Party', 'Councillors', 'Change'],
      [
        ['Labour', 1102, '−24'],
        ['Conservative', 698, '−29'],
        ['Liberal Democrat', 291, '+31'],
        ['UKIP', 38, '+20'],
        ['Others', 130, ''],
      ],
    )}
  </rosette-results-chart>
`;

export const live = () => html`
  <rosette-results-chart src="/data/councillors.json" refresh="30" unit="councillors">
    ${councillorsTable}
  </rosette-results-chart>
`;

export const welsh = () => html`
  <rosette-results-chart lang="cy" unit="seddi" majority>
    ${table(
      'Cynulliad Cenedlaethol Cymru, 5 Mai 2016',
      ['Plaid', 'Seddi', 'Newid'],
      [
        ['Llafur', 29, '−1'],
        ['Plaid Cymru', 12, '+1'],
        ['Ceidwadwyr', 11, '−3'],
        ['UKIP', 7, '+7'],
        ['Democratiaid Rhyddfrydol', 1, '−4'],
      ],
    )}
  </rosette-results-chart>
`;

export const ownColours = () => html`
  <rosette-results-chart unit="votes">
    ${table(
      'Vote for the station clock',
      ['Option', 'Votes', 'Colour', 'Note'],
      [
        ['Keep it as it is', 412, '#8a1538', ''],
        ['Mend it', 377, '#2a5c8a', 'Needs a grant'],
        ['Take it down', 58, '#f2c200', ''],
      ],
    )}
  </rosette-results-chart>
`;

export const patterns = () => html`
  <rosette-results-chart unit="councillors" view="stack" patterns>${councillorsTable}</rosette-results-chart>
`;

export const noTable = () => html`
  <rosette-results-chart unit="councillors" no-table>${councillorsTable}</rosette-results-chart>
`;

export const noTableStack = () => html`
  <rosette-results-chart unit="councillors" view="stack" no-table>${councillorsTable}</rosette-results-chart>
`;

export const ownWords = () => html`
  <rosette-results-chart unit="councillors">
    <span slot="title">The night in one chart</span>
    <span slot="summary">Labour held on to first place: 1,326 councillors, 18 fewer than before.</span>
    ${councillorsTable}
  </rosette-results-chart>
`;

export const rightToLeft = () => html`
  <rosette-results-chart dir="rtl" unit="מנדטים" view="bars">
    ${table(
      'תוצאות הבחירות למועצה',
      ['Party', 'מנדטים', 'Change'],
      [
        ['הרשימה הירוקה', 17, '+4'],
        ['תושבים למען העיר', 11, '−2'],
        ['הסיעה העצמאית', 3, '−2'],
      ],
    )}
  </rosette-results-chart>
`;

export const savePicture = () => html`
  <rosette-results-chart
    unit="councillors"
    majority
    save-picture
    imprint="Promoted by A. Agent on behalf of Hillsford Labour Party, both at 1 High Street, Hillsford"
    source=${source}
    source-href=${sourceHref}
  >
    ${councillorsTable}
  </rosette-results-chart>
`;

export const meta: ExamplesMeta = {
  tag: 'rosette-results-chart',
  title: 'Results chart',
  examples: {
    councillors: {
      title: 'Councillors',
      says: 'Bars from zero, each with its figure, share and change: the English local elections of 2016.',
    },
    councils: {
      title: 'Councils',
      says: 'A party controls a council, it does not win it; no overall control is a row of its own and leads nothing.',
    },
    stackWithMajority: {
      title: 'Stacked, with a majority',
      says: 'One bar for the whole; the mark says how many are needed, and the sentence who has them.',
    },
    barsWithMajority: {
      title: 'Bars with a majority',
      says: 'The line runs through all rows, and the shares move out of its way.',
    },
    change: {
      title: 'Change',
      says: 'Gains and losses on either side of one zero; what is not known stays not known.',
    },
    shares: { title: 'Shares first', says: 'The share is the large figure, the count stands beside it.' },
    percentages: {
      title: 'Percentages',
      says: 'A sheet of percentages; the rest is worked out and marked as such.',
    },
    declaredSoFar: {
      title: 'During the count',
      says: '98 of 124 have declared: the sentence says so first.',
    },
    live: {
      title: 'Live',
      says: 'Read again every 30 seconds; bars move to their new length, and one sentence is announced.',
    },
    welsh: {
      title: 'Welsh',
      says: 'Words, party names and units in Welsh; the sheet may be in either language.',
    },
    ownColours: {
      title: 'Options with colours of their own',
      says: 'Anything can be counted; a column of the sheet brings the colours.',
    },
    savePicture: {
      title: 'A picture to save',
      says: 'With save-picture readers take it away as PNG or SVG, with source and imprint.',
    },
    ownWords: { title: 'Title and sentence of the page', says: 'Both can be replaced by the page.' },
    patterns: { title: 'Patterns', says: 'For readers who do not see the colours apart.', group: 'looks' },
    noTable: {
      title: 'Without the table',
      says: 'One figure to each name; the table is still heard and printed.',
      group: 'looks',
    },
    noTableStack: {
      title: 'Stacked, without the table',
      says: 'What is left of the table is the legend.',
      group: 'looks',
    },
    rightToLeft: {
      title: 'Right to left',
      says: 'Bars grow from the right; signs stay with their numbers.',
      group: 'looks',
    },
  },
};
