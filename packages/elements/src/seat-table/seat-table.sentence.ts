import { partyName, sumSeats, type Party, type Seat, type SeatTable } from '@rosette/data';
import type { Locale } from '../base/locale.js';
import { capital, namesIn } from '../base/sentence.js';
import type { SeatTableMessages } from './seat-table.messages.js';

/** So many are named; of more it is said how many they are. */
const NAMED = 3;

/** The sentence (or two) that says what became of the seats, and is true: from nobody's side, or from that of one party. */
export function seatTableSentence(model: SeatTable, words: SeatTableMessages, locale: Locale): string {
  const { say } = locale;
  const { seats, declared, focus, hasPrevious, isMixed, isOneParty, percent } = model;
  const m = seats.length;
  if (!declared) return say(words.noneYet, { total: locale.count(m) });
  const sofar = declared < m ? say(words.sofar, { n: declared, m }) : '';
  const isTold = hasPrevious && seats.some(({ outcome }) => !/^(unknown|not-declared)$/.test(outcome));
  const clauses = (isTold ? toldClauses : heldNow)(model, words, locale);
  const { sums, known } = sumSeats(seats, ['change']);
  const isWhole = known === m && m > 1 && isOneParty && !isMixed && !percent.has('change');
  const story = focus && isTold ? ownStory(model, focus, words, locale) : '';
  const rest = clauses.length ? `${clauses.join('; ')}.` : '';
  // A sentence of its own where one party's story stands before it.
  const both = story ? `${story} ${capital(rest)}`.trim() : rest;
  return capital(sofar + both) + (isWhole ? say(words.net, { change: locale.change(sums[0] ?? 0) }) : '');
}

const isDeclared = ({ outcome }: Seat): boolean => outcome !== 'not-declared';
const changedHands = ({ previous, control }: Seat): boolean => previous?.slug !== control.slug;

function ownStory(
  { seats, declared }: SeatTable,
  focus: Party,
  words: SeatTableMessages,
  locale: Locale,
): string {
  const { say } = locale;
  const own = (outcome: Seat['outcome']): number =>
    seats.filter((seat) => seat.outcome === outcome && seat.by?.slug === focus.slug).length;
  const number = (n: number): string => (n ? locale.count(n) : words.none);
  const held = own('hold');
  return say(declared < seats.length ? words.keptSoFar : words.kept, {
    ...namesIn([focus], words, locale),
    held: held ? say(words.share, { n: held, m: declared }) : words.none,
    gained: number(own('gain')),
    lost: number(own('loss')),
  });
}

/** What became of the seats: held, unchanged, those that changed hands by name, new, and what cannot be said. */
function toldClauses(model: SeatTable, words: SeatTableMessages, locale: Locale): readonly string[] {
  const { say, lang } = locale;
  const { seats, declared, focus } = model;
  const count = (outcome: Seat['outcome']): number => seats.filter((seat) => seat.outcome === outcome).length;
  const changed = seats.filter((seat) => isDeclared(seat) && /^(gain|loss)$/.test(seat.outcome));
  const isNamed = changed.length <= NAMED && changed.every((seat) => seat.previous && changedHands(seat));
  const called = (party: Party | null): string => {
    if (!party) return words.notKnown;
    const { label, sentence } = partyName(party, lang);
    return /^(party|ind)/.test(party.kind) ? label : sentence;
  };
  const clause = (message: string, n: number): string[] => (n ? [say(message, { n, m: declared })] : []);
  return [
    ...clause(words.held, focus ? 0 : count('hold')),
    ...clause(words.stayed, count('no-change')),
    ...(isNamed
      ? changed.map(({ name, previous, control }) =>
          say(words.went, { name, from: called(previous), to: called(control) }),
        )
      : clause(words.changed, changed.length)),
    ...clause(words.created, count('new')),
    ...clause(words.untold, count('unknown')),
  ];
}

/** Where nobody says who had them before: who has most, or how many the focus has. */
function heldNow(
  { seats, declared, focus }: SeatTable,
  words: SeatTableMessages,
  locale: Locale,
): readonly string[] {
  const bySlug = new Map<string, { readonly party: Party; n: number }>();
  for (const { control } of seats) {
    if (control.kind === 'not-declared') continue;
    const tally = bySlug.get(control.slug) ?? { party: control, n: 0 };
    tally.n++;
    bySlug.set(control.slug, tally);
  }
  // Of more parties than a call takes arguments, too.
  const most = [...bySlug.values()].reduce((so, { n }) => Math.max(so, n), 0);
  const n = focus ? (bySlug.get(focus.slug)?.n ?? 0) : most;
  const first = focus ? [focus] : [...bySlug.values()].flatMap((tally) => (tally.n === n ? tally.party : []));
  const value = n || words.none;
  return [locale.say(words.has, { ...namesIn(first, words, locale), n: value, m: declared })];
}
