import { html } from 'lit/html.js';
import type { ExamplesMeta } from '../example.types.js';
import { table, type Cell } from '../testing/examples.js';

/** The four mayors elected on 5 May 2016, as in `@rosette/england-2016`. Of Liverpool's count no source that could be checked was found. */
const mayorsHead: readonly string[] = [
  'Office',
  'Name',
  'Party',
  'First preferences',
  'First preferences %',
  'Final votes',
  'Final %',
  'Runner-up',
  'Runner-up party',
  'Runner-up first preferences',
  'Runner-up first share',
  'Runner-up final votes',
  'Runner-up final share',
  'Turnout %',
  'Previous holder',
  'Previous party',
  'Stood again',
];
const mayors: readonly (readonly Cell[])[] = [
  // prettier-ignore
  ['Mayor of London', 'Sadiq Khan', 'Labour', '1,148,716', '44.2', '1,310,143', '56.8', 'Zac Goldsmith', 'Conservative', '909,755', '35.0', '994,614', '43.2', '45.3', 'Boris Johnson', 'Conservative', 'no'],
  // prettier-ignore
  ['Mayor of Bristol', 'Marvin Rees', 'Labour', '56,729', '40.4', '68,750', '63.5', 'George Ferguson', 'Bristol First', '32,375', '23.1', '39,577', '36.5', '44.9', 'George Ferguson', 'Bristol First', 'yes'],
  // prettier-ignore
  ['Mayor of Liverpool', 'Joe Anderson', 'Labour', '', '', '', '', '', '', '', '', '', '', '', 'Joe Anderson', 'Labour', 'yes'],
  // prettier-ignore
  ['Mayor of Salford', 'Paul Dennett', 'Labour', '24,209', '49.6', '28,332', '66.2', 'Robin Garrido', 'Conservative', '11,810', '24.2', '14,484', '33.8', '30', 'Ian Stewart', 'Labour', 'no'],
];
const mayorsTable = table('Mayors elected in England on 5 May 2016', mayorsHead, mayors);
const source = 'BBC, House of Commons Library and others';

export const fourMayors = () => html`
  <rosette-winner-cards source=${source}>${mayorsTable}</rosette-winner-cards>
`;

export const withoutPhotos = () => html`
  <rosette-winner-cards no-photos source=${source}>${mayorsTable}</rosette-winner-cards>
`;

/** Drawn by us: no picture of a real person is in Rosette. */
const portrait = '/embeds/portrait.svg';

export const photos = () => html`
  <rosette-winner-cards>
    ${table(
      'Chair and treasurer of the example branch',
      ['Office', 'Name', 'Votes', 'Photo', 'Credit'],
      [
        ['Chair', 'Candidate One', '212', portrait, 'drawn for Rosette, MIT'],
        ['Treasurer', 'Candidate Two', '187', portrait, 'drawn for Rosette, MIT'],
      ],
    )}
  </rosette-winner-cards>
`;

export const councillors = () => html`
  <rosette-winner-cards>
    ${table(
      'Elected in two wards of an example',
      ['Ward', 'Councillor', 'Party', 'Votes'],
      [
        ['Elm', 'Candidate One', 'Labour', '1,204'],
        ['Elm', 'Candidate Two', 'Labour and Co-operative', '1,187'],
        ['Elm', 'Candidate Three', 'Green', '1,020'],
        ['Oak', 'Candidate Four', 'Liberal Democrat', '988'],
        ['Oak', 'Candidate Five', 'Conservative', '951'],
        ['Oak', 'Candidate Six', 'Independent', '944'],
      ],
    )}
  </rosette-winner-cards>
`;

export const allCandidates = () => html`
  <rosette-winner-cards>
    ${table(
      'Every candidate of two wards',
      ['post_label', 'person_name', 'party_name', 'votes_cast', 'elected', 'turnout_percentage'],
      [
        ['Elm', 'Candidate One', 'Conservative and Unionist Party', 364, 'f', '53.70'],
        ['Elm', 'Candidate Two', 'Labour Party', 632, 't', '53.70'],
        ['Elm', 'Candidate Three', 'Reform UK', 393, 'f', '53.70'],
        ['Oak', 'Candidate Four', 'Independent', 388, 'f', '45.13'],
        ['Oak', 'Candidate Five', 'Green Party', 459, 't', '45.13'],
      ],
    )}
  </rosette-winner-cards>
`;

export const onTheNight = () => html`
  <rosette-winner-cards>
    ${table(
      'Mayors: the count so far',
      ['Office', 'Name', 'Party', 'Previous holder', 'Previous party'],
      [
        ['Mayor of Bristol', '', '', 'George Ferguson', 'Bristol First'],
        ['Mayor of Liverpool', 'Joe Anderson', 'Labour', 'Joe Anderson', 'Labour'],
        ['Mayor of Salford', 'Paul Dennett', 'Labour', 'Ian Stewart', 'Labour'],
      ],
    )}
  </rosette-winner-cards>
`;

export const live = () => html`
  <rosette-winner-cards src="/data/mayors.json" refresh="30">${mayorsTable}</rosette-winner-cards>
`;

export const welsh = () => html`
  <rosette-winner-cards lang="cy">
    ${table('Meiri a etholwyd yn Lloegr ar 5 Mai 2016', mayorsHead, mayors)}
  </rosette-winner-cards>
`;

export const oneMayor = () => html`
  <rosette-winner-cards>
    ${table('Mayor of London, 5 May 2016', mayorsHead, mayors.slice(0, 1))}
  </rosette-winner-cards>
`;

export const rightToLeft = () => html`
  <rosette-winner-cards dir="rtl">
    ${table(
      'ראש העיר',
      ['Office', 'Name', 'Party', 'Votes', 'Share', 'Runner-up', 'Runner-up votes', 'Runner-up share'],
      [['ראש העיר', 'מועמדת ראשונה', 'הרשימה הירוקה', '12,040', '54.1', 'מועמד שני', '10,216', '45.9']],
    )}
  </rosette-winner-cards>
`;

export const meta: ExamplesMeta = {
  tag: 'rosette-winner-cards',
  title: 'Winner cards',
  examples: {
    fourMayors: {
      title: 'Four mayors',
      says: 'The mayors elected in England in 2016, with both rounds; of Liverpool’s no count could be checked, so its votes are not known.',
    },
    photos: {
      title: 'Photographs',
      says: 'Each with its credit, in a place that is kept before they come. These two are drawn.',
    },
    councillors: {
      title: 'Councillors',
      says: 'Several elected in a ward, with their votes and nothing else.',
    },
    allCandidates: {
      title: 'A sheet of all candidates',
      says: 'As Democracy Club has them: who was elected has a card, and the best of the others is the runner-up.',
    },
    onTheNight: { title: 'During the count', says: 'An office without a name has not declared yet.' },
    live: { title: 'Live', says: 'Read again every 30 seconds.' },
    oneMayor: { title: 'One', says: 'One card, no wider than it need be.' },
    welsh: { title: 'Welsh', says: 'The same table, in Welsh words.' },
    withoutPhotos: {
      title: 'Without portraits',
      says: 'Neither photographs nor initials.',
      group: 'looks',
    },
    rightToLeft: { title: 'Right to left', says: 'Bars grow from the right.', group: 'looks' },
  },
};
