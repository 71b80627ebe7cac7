import type { Columns, RowOf } from '../schema/columns.js';

/**
 * The columns of people elected: a row for each, or, where there is a column `elected`, one for each candidate. A row needs `name` or
 * `office`. Percentages stand before the votes that they are of, so that "Votes %" is not taken for votes.
 */
export const winnerColumns = {
  name: {
    kind: 'text',
    needed: true,
    aliases: ['winner', 'person name', 'candidate', 'person', 'councillor', 'mayor', 'elected', 'enw'],
  },
  party: { kind: 'text', aliases: ['winner party', 'party name', 'plaid'] },
  office: {
    kind: 'text',
    aliases: [
      'post',
      'post label',
      'position',
      'role',
      'seat',
      'ward',
      'ward name',
      'constituency',
      'area',
      'council',
      'swydd',
    ],
  },
  elected: { kind: 'text', aliases: ['is elected', 'won', 'etholwyd'] },
  ballot: { kind: 'text', aliases: ['ballot paper id', 'contest'] },
  firstShare: {
    kind: 'count',
    aliases: ['first preferences percent', 'first round percent', 'first round share', 'r1 pct'],
  },
  firstVotes: {
    kind: 'count',
    aliases: ['first preferences', 'first preference votes', 'first round votes', 'first round', 'r1 votes'],
  },
  share: {
    kind: 'count',
    aliases: [
      'final share',
      'final percent',
      'final pct',
      'vote share',
      'votes percent',
      'percent',
      'percentage',
      'cyfran',
    ],
  },
  votes: {
    kind: 'count',
    words:
      /^\s*(?:(?:returned|elected) )?(?:un(?:contested|opposed)|(?:yn )?dd?iwrthwynebiad|heb wrthwynebiad)\s*$/i,
    aliases: [
      'final votes',
      'final round votes',
      'final round',
      'second round votes',
      'second round',
      'votes cast',
      'ballots cast',
      'num ballots',
      'pleidleisiau',
    ],
  },
  runnerUp: { kind: 'text', aliases: ['second', 'second place', 'yn ail'] },
  runnerUpParty: { kind: 'text', aliases: ['second party'] },
  runnerUpFirstShare: { kind: 'count', aliases: ['ru r1 pct'] },
  runnerUpFirstVotes: { kind: 'count', aliases: ['runner up first preferences', 'ru r1 votes'] },
  runnerUpShare: { kind: 'count', aliases: ['runner up final share', 'runner up percent', 'ru final pct'] },
  runnerUpVotes: { kind: 'count', aliases: ['runner up final votes', 'ru final votes'] },
  majority: { kind: 'count', aliases: ['margin', 'mwyafrif'] },
  votesStatus: { kind: 'text', aliases: ['status of votes'] },
  turnout: { kind: 'count', aliases: ['turnout percentage', 'turnout pct'] },
  previous: {
    kind: 'text',
    aliases: ['previous holder', 'previous mayor', 'incumbent', 'held by', 'deiliad blaenorol'],
  },
  previousParty: { kind: 'text', aliases: ['previous holder party', 'sitting party', 'party before'] },
  stood: {
    kind: 'text',
    aliases: ['stood again', 'incumbent stood', 'previous holder stood', 'safodd eto'],
  },
  photo: { kind: 'href', aliases: ['image', 'picture', 'photo url', 'image url', 'llun'] },
  credit: { kind: 'text', aliases: ['photo credit', 'image credit', 'image copyright'] },
  href: { kind: 'href', aliases: ['link', 'url', 'more', 'web page', 'dolen', 'results source'] },
  note: { kind: 'text', aliases: ['notes', 'nodyn'] },
} as const satisfies Columns;

/** One row of people elected, as read. */
export type WinnerRow = RowOf<typeof winnerColumns>;
