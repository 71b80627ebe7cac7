import { html } from 'lit/html.js';
import type { ExamplesMeta } from '../example.types.js';
import { councils2016, england } from '../testing/councils-2016.js';
import { table } from '../testing/examples.js';
import { smallCountryRows } from '../testing/small-country.js';
import { smallCountryTopo } from '../testing/small-country.topo.js';

const source = 'BBC News and Open Council Data UK';
const sourceHref = 'https://www.bbc.com/news/election-2016-36312572';

export const councils = () => html`
  <rosette-council-control layout="/data/councils.hexjson" source=${source} source-href=${sourceHref}>
    ${england()}
  </rosette-council-control>
`;

export const listAlone = () => html`
  <rosette-council-control source=${source} source-href=${sourceHref}>${england()}</rosette-council-control>
`;

export const focus = () => html`
  <rosette-council-control
    focus="Labour"
    layout="/data/councils.hexjson"
    source=${source}
    source-href=${sourceHref}
  >
    ${england()}
  </rosette-council-control>
`;

export const keySeats = () => html`
  <rosette-council-control focus="Labour" source=${source} source-href=${sourceHref}>
    ${table(
      'Nine councils to watch on 5 May 2016',
      ['Council', 'Control', 'Previous control', 'Note'],
      [
        ['Worcester', 'No overall control', 'Conservative', 'Labour took one seat from the Conservatives'],
        ['Redditch', 'Labour', 'Labour', '15 of 29 seats, one fewer than before'],
        ['Derby', 'Labour', 'Labour', 'Majority cut to one seat'],
        ['Ipswich', 'Labour', 'Labour', '33 seats, 2 more than before'],
        ['Norwich', 'Labour', 'Labour', '26 seats, 4 more than on the eve'],
        ['Harlow', 'Labour', 'Labour', '19 seats, as before'],
        ['Crawley', 'Labour', 'Labour', '20 seats, one more than before'],
        ['Southampton', 'Labour', 'Labour', '25 of 48 seats'],
        ['Hastings', 'Labour', 'Labour', '24 seats, as before'],
      ],
    )}
  </rosette-council-control>
`;

/** The night at about half past three: the first 98, with their times, and 26 to come. */
export const electionNight = () => html`
  <rosette-council-control layout="/data/councils.hexjson" source=${source} source-href=${sourceHref}>
    ${table(
      'Council control, as it comes in',
      ['Code', 'Council', 'Control', 'Previous control', 'Seats', 'Declared'],
      councils2016.map(([code, name, control, previous, seats], place) => {
        const minutes = (place * 37) % 300;
        const time = `2016-05-06T0${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
        const isIn = place % 5 !== 4 && !(place % 61 === 7);
        return [code, name, isIn ? control : '', previous, seats, isIn ? time : ''];
      }),
    )}
  </rosette-council-control>
`;

export const picked = () => html`
  <rosette-council-control selected="Dudley" layout="/data/councils.hexjson">
    ${england()}
  </rosette-council-control>
`;

export const boundaries = () => html`
  <rosette-council-control
    .layoutData=${smallCountryTopo}
    .data=${{ title: 'A small country that is nowhere', rows: smallCountryRows }}
  ></rosette-council-control>
`;

export const shared = () => html`
  <rosette-council-control hash="councils" layout="/data/councils.hexjson"
    >${england()}</rosette-council-control
  >
`;

export const fewer = () => html`
  <rosette-council-control expected="124">
    ${table(
      'The first of 124',
      ['Council', 'Control', 'Before'],
      [
        ['Sunderland', 'Labour', 'Labour'],
        ['Basildon', 'NOC', 'NOC'],
        ['Castle Point', 'Con', 'Con'],
      ],
    )}
  </rosette-council-control>
`;

export const welsh = () => html`
  <rosette-council-control lang="cy">
    ${table(
      'Pwy sy’n rheoli cynghorau Cymru, Mai 2017',
      ['Cyngor', 'Rheolaeth', 'Cynt'],
      [
        ['Abertawe', 'Llafur', 'Llafur'],
        ['Caerdydd', 'Llafur', 'Llafur'],
        ['Gwynedd', 'Plaid Cymru', 'Plaid Cymru'],
        ['Mynwy', 'Ceidwadwyr', 'Dim rheolaeth gyffredinol'],
        ['Powys', 'Dim rheolaeth gyffredinol', 'Annibynnol'],
        ['Ceredigion', 'Dim rheolaeth gyffredinol', 'Dim rheolaeth gyffredinol'],
        ['Wrecsam', 'Dim rheolaeth gyffredinol', 'Dim rheolaeth gyffredinol'],
        ['Blaenau Gwent', 'Annibynnol', 'Llafur'],
        ['Torfaen', 'Llafur', 'Llafur'],
        ['Casnewydd', 'Llafur', 'Llafur'],
      ],
    )}
  </rosette-council-control>
`;

export const noList = () => html`
  <rosette-council-control no-list layout="/data/councils.hexjson">${england()}</rosette-council-control>
`;

export const noMap = () => html`
  <rosette-council-control no-map layout="/data/councils.hexjson">${england()}</rosette-council-control>
`;

export const ownWords = () => html`
  <rosette-council-control>
    <span slot="title">Six that changed hands</span>
    <span slot="summary">Of 124 councils, six had another control on Friday than on Thursday.</span>
    ${england(councils2016.filter(([, , control, previous]) => control !== previous))}
  </rosette-council-control>
`;

export const rightToLeft = () => html`
  <rosette-council-control dir="rtl">
    ${table(
      'מי מנהל את המועצות',
      ['Council', 'Control', 'Previous control', 'Seats'],
      [
        ['חיפה', 'הרשימה הירוקה', 'No overall control', 31],
        ['עכו', 'תושבים למען העיר', 'תושבים למען העיר', 17],
        ['נצרת', 'No overall control', 'הסיעה העצמאית', 19],
      ],
    )}
  </rosette-council-control>
`;

export const savePicture = () => html`
  <rosette-council-control
    layout="/data/councils.hexjson"
    save-picture
    imprint="Promoted by A. Agent on behalf of Hillsford Labour Party, both at 1 High Street, Hillsford"
    source=${source}
    source-href=${sourceHref}
  >
    ${england()}
  </rosette-council-control>
`;

export const meta: ExamplesMeta = {
  tag: 'rosette-council-control',
  title: 'Council control',
  examples: {
    councils: {
      title: 'Map and list',
      says: 'The 124 English councils of 2016: who runs how many, a map of hexagons and a list, with one selection over both.',
    },
    listAlone: { title: 'List alone', says: 'Without a map the list has everything.' },
    focus: {
      title: 'From one side',
      says: 'With focus, the story of one party: what it held, gained and lost, by name.',
    },
    keySeats: { title: 'Councils to watch', says: 'Nine marginals of 2016, with a note to each.' },
    electionNight: {
      title: 'Election night',
      says: 'Newest first; not yet declared is a category of its own, and no share is claimed before its time.',
    },
    fewer: {
      title: 'The first declarations',
      says: 'The data has only what has declared; 124 are expected.',
    },
    boundaries: {
      title: 'Real boundaries',
      says: 'GeoJSON or TopoJSON in place of hexagons; the country is made up.',
    },
    picked: {
      title: 'A council picked',
      says: 'Marked on the map, in sight in the list, and in a line of its own.',
    },
    shared: {
      title: 'An address to share',
      says: 'Search, filters and selection stand in the address of the page.',
    },
    welsh: {
      title: 'Welsh',
      says: 'Words, outcomes and party names in Welsh; the sheet may be in either language.',
    },
    savePicture: {
      title: 'A picture to save',
      says: 'With save-picture readers take it away as PNG or SVG, with source and imprint.',
    },
    noMap: { title: 'Without the map', says: 'The list takes the room.', group: 'looks' },
    noList: { title: 'Without the list', says: 'The list is still heard and printed.', group: 'looks' },
    ownWords: {
      title: 'Title and sentence of the page',
      says: 'Both can be replaced by the page.',
      group: 'looks',
    },
    rightToLeft: {
      title: 'Right to left',
      says: 'The list runs from the right; on a map west stays left.',
      group: 'looks',
    },
  },
};
