import type { ColumnNotes } from '../schema/columns.js';
import type { winnerColumns } from './winners.columns.js';

/** What documentation says about the columns of people elected. */
export const winnerNotes: ColumnNotes<typeof winnerColumns> = {
  name: {
    says: 'Who was elected. Empty means not declared yet. A row needs a name or an office.',
    example: 'Sadiq Khan',
  },
  party: {
    says: 'Their party. Left out, it may stand behind the name: “Sadiq Khan (Lab)”.',
    example: 'Labour',
  },
  office: { says: 'What they were elected to: an office, a ward, a seat.', example: 'Mayor of London' },
  elected: {
    says: 'Yes or no, where the sheet has every candidate. Only those elected have a card.',
    example: 't',
  },
  ballot: {
    says: 'Which candidates stood against each other, where the office does not say it.',
    example: 'mayor.london.2016-05-05',
  },
  firstShare: { says: 'Percentage of the first preferences.', example: '44.2' },
  firstVotes: { says: 'First preferences, where there was a second round.', example: '1,148,716' },
  share: { says: 'Percentage in the final round, or in the only one.', example: '56.8' },
  votes: { says: 'Votes in the final round, or in the only one; or “uncontested”.', example: '1,310,143' },
  runnerUp: { says: 'Who came second.', example: 'Zac Goldsmith' },
  runnerUpParty: { says: 'The party of the runner-up.', example: 'Conservative' },
  runnerUpFirstShare: { says: 'The percentage of first preferences of the runner-up.', example: '35.0' },
  runnerUpFirstVotes: { says: 'The first preferences of the runner-up.', example: '909,755' },
  runnerUpShare: {
    says: 'The percentage of the runner-up in the final round, or in the only one.',
    example: '43.2',
  },
  runnerUpVotes: {
    says: 'The votes of the runner-up in the final round, or in the only one.',
    example: '994,614',
  },
  majority: {
    says: 'How many votes ahead. Left out, it is worked out from the votes of both.',
    example: '315,529',
  },
  votesStatus: {
    says: 'How sure the votes are. Anything but “verified”, “confirmed”, “final”, “official” or “derived” keeps them off the card.',
    example: 'verified',
  },
  turnout: { says: 'Turnout in percent, from 1 to 100.', example: '45.3' },
  previous: { says: 'Who held the office before.', example: 'Boris Johnson' },
  previousParty: { says: 'The party that held it before.', example: 'Conservative' },
  stood: { says: 'Whether the previous holder stood again: yes or no.', example: 'no' },
  photo: {
    says: 'Address of a portrait. Without one, initials.',
    example: 'https://www.example.org/khan.jpg',
  },
  credit: { says: 'Who took the photograph, and under which licence.', example: 'Ann Example, CC BY 4.0' },
  href: { says: 'A page about the person or the result.', example: 'https://www.example.org/khan' },
  note: { says: 'A few words that stand on the card.', example: 'After a recount' },
};
