import { html } from 'lit/html.js';
import type { ExamplesMeta } from '../example.types.js';
import { table } from '../testing/examples.js';

const source = 'BBC figures, as given in Wikipedia';
const sourceHref = 'https://en.wikipedia.org/wiki/2016_United_Kingdom_local_elections';
const labour = '#e4003b';

export const councils = () => html`
  <rosette-headline-figure colour=${labour} source=${source} source-href=${sourceHref}
    >58 of 124 councils with a Labour majority</rosette-headline-figure
  >
`;

export const inline = () => html`
  <p>
    On 5 May 2016 England voted in 124 councils. Nobody expected a good night, and in the morning there were
    <rosette-headline-figure inline colour=${labour}
      >58 of 124 councils with a Labour majority</rosette-headline-figure
    >, as many as before: Bristol was gained, Dudley lost. In all,
    <rosette-headline-figure inline colour=${labour}
      >1,326 of 2,769 councillors (47.9%)</rosette-headline-figure
    >
    are Labour’s, 18 fewer than four years earlier, and so are
    <rosette-headline-figure inline colour=${labour}>4 of the 4 mayors</rosette-headline-figure> who were
    elected.
  </p>
`;

export const label = () => html`
  <rosette-headline-figure value="58" of="124">councils with a Labour majority</rosette-headline-figure>
`;

export const councillors = () => html`
  <rosette-headline-figure colour=${labour} change="−18" source=${source} source-href=${sourceHref}
    >1,326 of 2,769 councillors elected are Labour</rosette-headline-figure
  >
`;

export const majority = () => html`
  <rosette-headline-figure colour=${labour} majority
    >58 of 124 councils with a Labour majority</rosette-headline-figure
  >
`;

export const mayors = () => html`
  <rosette-headline-figure colour=${labour}
    >4 of 4 mayors elected in May 2016 are Labour</rosette-headline-figure
  >
`;

export const declared = () =>
  html`<rosette-headline-figure>98 of 124 councils have declared</rosette-headline-figure>`;

export const percentage = () => html`
  <rosette-headline-figure colour=${labour} majority
    >47.9% of the councillors elected are Labour</rosette-headline-figure
  >
`;

export const fromTable = () => html`
  <rosette-headline-figure select="Labour; Councils" change colour=${labour}>
    58 of 124 councils with a Labour majority
    ${table(
      'The 124 councils after 5 May 2016',
      ['Party', 'Councils', 'Change'],
      [
        ['Labour', 58, 0],
        ['Conservative', 38, '−1'],
        ['Liberal Democrat', 4, '+1'],
        ['No overall control', 24, 0],
        ['Total', 124, ''],
      ],
    )}
  </rosette-headline-figure>
`;

export const live = () => html`
  <rosette-headline-figure src="/data/totals.csv" refresh="30" select="Labour; councils" colour=${labour}
    >58 of 124 councils with a Labour majority</rosette-headline-figure
  >
`;

export const parliament = () => html`
  <rosette-headline-figure majority="326" source="House of Commons Library" colour=${labour}
    >232 of 650 seats for Labour in May 2015</rosette-headline-figure
  >
`;

export const money = () => html`
  <rosette-headline-figure>£3,200 of £5,000 raised for the station clock</rosette-headline-figure>
`;

export const middle = () => html`
  <rosette-headline-figure colour=${labour}
    >Labour has a majority on <b>58 of 124</b>
    <a href="https://en.wikipedia.org/wiki/Local_government_in_England">English councils</a
    >.</rosette-headline-figure
  >
`;

export const welsh = () => html`
  <rosette-headline-figure lang="cy" majority colour=${labour}
    >Mae gan Lafur 29 o’r 60 o seddi yng Nghynulliad Cymru</rosette-headline-figure
  >
`;

export const noPicture = () => html`
  <rosette-headline-figure no-picture>58 of 124 councils with a Labour majority</rosette-headline-figure>
`;

export const rightToLeft = () => html`
  <rosette-headline-figure dir="rtl" of="31">17 מתוך 31 מושבים לרשימה הירוקה</rosette-headline-figure>
`;

export const savePicture = () => html`
  <rosette-headline-figure
    colour=${labour}
    majority
    save-picture
    imprint="Promoted by A. Agent on behalf of Hillsford Labour Party, both at 1 High Street, Hillsford"
    source=${source}
    source-href=${sourceHref}
    >58 of 124 councils with a Labour majority</rosette-headline-figure
  >
`;

export const meta: ExamplesMeta = {
  tag: 'rosette-headline-figure',
  title: 'Headline figure',
  examples: {
    councils: {
      title: 'Councils',
      says: 'A sentence becomes a figure: 58 of 124, 46.8%, and the half is not reached.',
    },
    inline: {
      title: 'In a sentence',
      says: 'In running text the words stay as they are, and follow the figures.',
    },
    label: {
      title: 'Words without the figure',
      says: 'The figure stands in the tag, and is put before the words.',
    },
    councillors: {
      title: 'Thousands',
      says: 'A square for ten councillors, said in words; the change since last time.',
    },
    majority: {
      title: 'A majority',
      says: 'The line is at the majority, and the sentence says how many are missing.',
    },
    mayors: { title: 'All of four', says: 'Four of four: nothing is left, and no line is needed.' },
    declared: { title: 'During the count', says: '98 of 124 have declared.' },
    percentage: {
      title: 'A percentage',
      says: 'A square for each percent, the last one as full as the figure.',
    },
    fromTable: { title: 'From a table', says: 'One row of a table; its total is what the figure is of.' },
    live: { title: 'Live', says: 'Row and column of a sheet that is read again every 30 seconds.' },
    parliament: { title: 'A parliament', says: '650 seats, each a square; 326 are needed.' },
    money: { title: 'Money', says: 'Pounds, and a square for every twenty.' },
    middle: {
      title: 'A figure in the middle',
      says: 'The figure may stand anywhere; links and emphasis stay.',
    },
    welsh: { title: 'Welsh', says: 'The page’s own words, so every mutation is right.' },
    savePicture: {
      title: 'A picture to save',
      says: 'With save-picture readers take it away as PNG or SVG, with source and imprint.',
    },
    noPicture: { title: 'Without the picture', says: 'Words alone.', group: 'looks' },
    rightToLeft: { title: 'Right to left', says: 'The array begins on the right.', group: 'looks' },
  },
};
