import { partyName, tallyOf, type Council, type Councils, type Party, type Tally } from '@rosette/data';
import type { Locale } from '../base/locale.js';
import { capital, namesIn, type Values } from '../base/sentence.js';
import { shareText } from '../base/share-text.js';
import type { CouncilMessages } from './council-control.messages.js';

/** What became of one council, to stand behind its name: "Labour gain from no overall control; 72 seats". */
export function councilWhat(council: Council, words: CouncilMessages, locale: Locale): string {
  const { control, previous, outcome, seats } = council;
  const { say, lang } = locale;
  const now = partyName(control, lang);
  const from = previous ? partyName(previous, lang).sentence : '';
  return (
    say(words[`is-${outcome}`], { control: now.label, now: now.sentence, from }) +
    (outcome === 'not-declared' && from ? say(words.was, { from }) : '') +
    (seats === null ? '' : say(words.ofSeats, { n: seats }))
  );
}

/** One council in a line, to be seen and heard: "Dudley: Labour gain from no overall control; 72 seats". */
export const councilLine = (council: Council, words: CouncilMessages, locale: Locale): string =>
  locale.say(words.line, { name: council.name, what: councilWhat(council, words, locale) });

/** The sentence (or two) that says how things stand: from nobody's side, or from that of one party. */
export function councilSentence(model: Councils, words: CouncilMessages, locale: Locale): string {
  const { say } = locale;
  const { declared, total, tallies, focus } = model;
  const isCounting = declared < total;
  const councils = (n: number): string => say(words.total, { n });
  /** What is said of parties that have so many each. While the count goes on, of no share and no total. */
  const clause = (message: string, parties: readonly Party[], n: number, more?: Values): string =>
    say(message, {
      ...namesIn(parties, words, locale),
      n,
      total: councils(isCounting ? n : total),
      share: shareText(n / total, { words, locale }),
      ...more,
    });
  const runs = isCounting ? words.runsSoFar : words.runs;

  function neutral(): string {
    const known = tallies.filter(({ party, now }) => now && party.kind !== 'not-declared');
    const of = (kind: RegExp): readonly Tally[] => known.filter(({ party }) => kind.test(party.kind));
    const nobody = of(/^no-/)[0]?.now ?? 0;
    const named = of(/^(party|ind)/);
    // Where nobody who can be named runs any, all are without overall control, or with "others".
    const leaders = named[0] ? named : of(/^others/);
    const [first] = leaders;
    if (!first) return say(words.noneHas, { total: councils(isCounting ? nobody : total) });
    const second = leaders.find(({ now }) => now < first.now);
    /** All that have as many as this one. */
    const like = (message: string, { now }: Tally): string =>
      clause(
        message,
        leaders.filter((tally) => tally.now === now).map(({ party }) => party),
        now,
      );
    return (
      like(runs, first) +
      (second ? like(isCounting ? words.secondSoFar : words.second, second) : '') +
      '.' +
      (nobody ? say(words.noControl, { n: nobody }) : '')
    );
  }

  function storyOf(party: Party): string {
    const { now, before, held, gained, lost } = tallyOf(model, party);
    if (before === null) return `${clause(runs, [party], now)}.`;
    const number = (n: number, message: CouncilMessages['total'] | string): string =>
      n ? say(message, { n }) : words.none;
    const story = say(isCounting ? words.keptSoFar : words.kept, {
      ...namesIn([party], words, locale),
      held: number(held, words.total),
      gained: number(gained, '{n}'),
      lost: number(lost, '{n}'),
    });
    if (isCounting) return story;
    const more = now - before;
    // Where a row does not say who ran its council before, more or fewer cannot be said either.
    const than = model.outcomes.unknown
      ? ''
      : more > 0
        ? words.moreThan
        : more < 0
          ? words.fewerThan
          : words.asMany;
    return story + clause(words.makes, [party], now, { than: say(than, { n: Math.abs(more) }) });
  }

  if (!declared) return say(words.noneYet, { total: councils(total) });
  return capital(
    (isCounting ? say(words.sofar, { n: declared, m: total }) : '') + (focus ? storyOf(focus) : neutral()),
  );
}
