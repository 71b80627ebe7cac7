import { labelKey } from '../party/party-key.js';
import { problem } from '../problem.js';
import { headingOf } from '../read/sheet.js';
import { changeOf, groupOf, isSamePerson, personOf } from './person.js';
import { marginOf, roundsOf, shareOf, type Say } from './rounds.js';
import type { WinnerRow } from './winners.columns.js';
import type {
  CountedRow,
  Winner,
  Winners,
  WinnersMeta,
  WinnersReading,
  WinnerTally,
} from './winners.types.js';

/** A row at the end of a sheet that is no office. */
const NO_OFFICE = /^\W*(?:grand )?(?:totals?|cyfanswm)\W*$|^(?:sources?|notes?|ffynhonnell|nodyn):/i;
const YES = /^(?:[ty1✓]|ie$|do$|ydy|(?:re-?)?elected|(?:ail)?ethol)/i;
const NO = /^[nf0]/i;
/** What may stand in `votesStatus` of votes that are shown. */
const CONFIRMED = /^(?:verif|confirm|declared|derived|final|official|cadarn|[ty])/i;

/**
 * The model of people elected, from rows as read: who was elected to what, for whom, with how many votes, and who had it before. Pure,
 * and never throws.
 *
 * Votes that the sheet calls anything but confirmed are not known. Where a sheet has all candidates, with a column `elected`, those of
 * one ballot (or office) are one contest: each elected has a card, and of a single winner the best of the others is the runner-up. No
 * share is worked out from such rows, which may not be all.
 *
 * Problems that the reading brought come first in `problems`. To these are added `cell-missing` (a row with neither name nor office),
 * `cell-invalid` (a percentage, a yes or no, a runner-up with more votes), `row-ignored` (a total, a source) and `row-duplicate`.
 */
export function toWinners(
  { rows, columns, problems: read }: WinnersReading,
  meta: WinnersMeta = {},
): Winners {
  const problems = [...read];
  const byKey = new Map<string, Winner>();
  const sayOf =
    (row: CountedRow | Winner): Say =>
    (field, code, expected, then) =>
      problems.push(
        problem(
          code,
          expected,
          (row as CountedRow)[field],
          { row: row.at, column: columns?.[field] ?? field },
          then,
        ),
      );
  const hasElected = rows.some(({ elected }) => elected !== null);
  for (const contest of columns && !columns['name'] ? [] : contestsOf(rows.map(counted), hasElected)) {
    const elected = contest.filter((row) => (hasElected ? saysYes(row, 'elected', sayOf(row)) : row.name));
    // Nobody yet: the office alone.
    const none = contest.slice(0, 1).map((row) => ({ ...row, name: null }));
    for (const row of elected.length ? elected : none) {
      const say = sayOf(row);
      const name = row.office ?? row.name;
      if (!name) say('name', 'cell-missing', 'a name or an office', '; the row is left out');
      else if (NO_OFFICE.test(name) || isFootnote(row))
        say('office', 'row-ignored', 'an office', '; the row is left out');
      else {
        const winner = winnerOf(elected.length === 1 ? { ...row, ...runnerUpOf(row, contest) } : row, say);
        const key = `${labelKey(row.office ?? '') || row.office}|${row.name}|${row.ballot}`;
        const before = byKey.get(key);
        // A correction is typed below what it corrects.
        if (before) sayOf(before)('name', 'row-duplicate', 'nobody twice', `; row ${row.at} is shown`);
        byKey.set(key, winner);
      }
    }
  }
  const winners = [...byKey.values()];
  return {
    ...headingOf(meta),
    winners,
    declared: winners.filter(({ name }) => name).length,
    tallies: talliesOf(winners),
    hasVotes: winners.some(({ rounds }) => rounds.length),
    problems,
  };
}

/** A footnote in a row of its own: nobody is elected there, and a mark stands where a name or an office begins. */
const isFootnote = ({ office, name, party }: CountedRow): boolean =>
  !party && !(office && name) && /^[*†]/.test(office ?? name ?? '');

const counted = (row: WinnerRow): CountedRow => {
  const uncontested = typeof row.votes === 'string';
  return { ...row, votes: uncontested ? null : (row.votes as number | null), uncontested };
};

/** The rows of each ballot, or of each office; where every row is somebody elected, each by itself. */
function contestsOf(rows: readonly CountedRow[], hasElected: boolean): Iterable<readonly CountedRow[]> {
  const contests = new Map<unknown, CountedRow[]>();
  for (const row of rows) {
    const key = (hasElected && (row.ballot ?? row.office)) || row;
    const contest = contests.get(key);
    if (contest) contest.push(row);
    else contests.set(key, [row]);
  }
  return contests.values();
}

function saysYes(row: CountedRow, field: 'elected' | 'stood', say: Say): boolean | null {
  const text = row[field];
  if (!text) return null;
  if (YES.test(text)) return true;
  if (!NO.test(text)) say(field, 'cell-invalid', 'yes or no');
  return NO.test(text) ? false : null;
}

/** Of the other candidates in a contest the one with most votes, if those of all are known. */
function runnerUpOf(winner: CountedRow, contest: readonly CountedRow[]): Partial<CountedRow> {
  const others = contest.filter((row) => row !== winner);
  const [best] = [...others].sort((a, b) => (b.votes ?? 0) - (a.votes ?? 0));
  return !best || winner.runnerUp || others.some(({ votes, elected }) => votes === null || !elected)
    ? {}
    : {
        runnerUp: best.name,
        runnerUpParty: best.party,
        runnerUpVotes: best.votes,
        runnerUpShare: best.share,
      };
}

function winnerOf(row: CountedRow, say: Say): Winner {
  const person = personOf(row.name, row.party);
  const previous = personOf(row.previous, row.previousParty);
  const isSame = isSamePerson(person?.name, previous?.name);
  const isHidden = !person || (row.votesStatus && !CONFIRMED.test(row.votesStatus));
  const rounds = isHidden ? [] : roundsOf(row, say);
  const { office, uncontested, photo, credit, href, note, at } = row;
  return {
    name: person?.name ?? null,
    party: person?.party ?? null,
    office,
    outcome: !person ? 'not-declared' : isSame ? 're-elected' : 'elected',
    change: person && changeOf(person, previous, isSame),
    uncontested,
    rounds,
    runnerUp: isHidden ? null : personOf(row.runnerUp, row.runnerUpParty),
    margin: isHidden ? null : marginOf(row, rounds, say),
    previous,
    stood: saysYes(row, 'stood', say),
    // Some sheets have 0.453 for 45.3%, and the turnout is never below 1%.
    turnout: person && shareOf(row, 'turnout', say, 1),
    photo,
    credit,
    href,
    note,
    at,
  };
}

function talliesOf(winners: readonly Winner[]): readonly WinnerTally[] {
  const bySlug = new Map<string, WinnerTally>();
  for (const { party: own, change } of winners) {
    if (!own) continue;
    const party = groupOf(own);
    const { won = 0, gained = 0 } = bySlug.get(party.slug) ?? {};
    bySlug.set(party.slug, { party, won: won + 1, gained: gained + (change === 'gain' ? 1 : 0) });
  }
  return [...bySlug.values()].sort((a, b) => b.won - a.won);
}
