import { partyName, type Council, type Councils, type Tally } from '@rosette/data';
import type { Locale } from '../base/locale.js';
import { capital, namesIn } from '../base/sentence.js';
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

const isCounting = ({ declared, total }: Councils): boolean => declared < total;
const runs = ({ party, now }: Tally): boolean => now > 0 && /^(party|ind)/.test(party.kind);

/** The sentence (or two) that says how things stand: from nobody's side, or from that of one party. */
export function councilSentence(model: Councils, words: CouncilMessages, locale: Locale): string {
  const { say } = locale;
  const { declared, total, focus } = model;
  if (!declared) return say(words.noneYet, { total: say(words.total, { n: total }) });
  const sofar = isCounting(model) ? say(words.sofar, { n: declared, m: total }) : '';
  return capital(sofar + (focus ? focusClauses : neutralClauses)(model, words, locale));
}

function neutralClauses(model: Councils, words: CouncilMessages, locale: Locale): string {
  const { say } = locale;
  const { tallies, total } = model;
  const soFar = isCounting(model);
  const known = tallies.filter(({ party, now }) => now > 0 && party.kind !== 'not-declared');
  const leaders = known.filter(runs);
  const nobody = known.find(({ party }) => party.kind === 'no-overall-control')?.now ?? 0;
  const [first] = leaders;
  if (!first) {
    // Nobody who can be named runs any: all are without overall control, or with "others".
    const others = known.filter(({ party }) => party.kind === 'others');
    if (!others[0]) return say(words.noneHas, { total: say(words.total, { n: soFar ? nobody : total }) });
    leaders.push(...others);
  }
  /** All that have as many as this one. */
  const clause = (message: string, now: number): string => {
    const same = leaders.filter((tally) => tally.now === now).map(({ party }) => party);
    return say(message, {
      ...namesIn(same, words, locale),
      n: now,
      total: say(words.total, { n: soFar ? now : total }),
      share: shareText(now / total, { words, locale }),
    });
  };
  const most = leaders[0]?.now ?? 0;
  const second = leaders.find(({ now }) => now < most)?.now;
  return (
    clause(soFar ? words.runsSoFar : words.runs, most) +
    (second ? clause(soFar ? words.secondSoFar : words.second, second) : '') +
    '.' +
    (nobody ? say(words.noControl, { n: nobody }) : '')
  );
}

function focusClauses(model: Councils, words: CouncilMessages, locale: Locale): string {
  const { say } = locale;
  const { focus, tallies, total, hasPrevious } = model;
  const soFar = isCounting(model);
  const tally = tallies.find(({ party }) => party.slug === focus?.slug);
  const { now = 0, before = 0, held = 0, gained = 0, lost = 0 } = tally ?? {};
  const names = focus ? namesIn([focus], words, locale) : {};
  const number = (n: number, message: CouncilMessages['total'] | string): string =>
    n ? say(message, { n }) : words.none;
  const all = {
    ...names,
    n: now,
    total: say(words.total, { n: soFar ? now : total }),
    share: shareText(now / total, { words, locale }),
    each: '',
  };
  if (!hasPrevious) return `${say(soFar ? words.runsSoFar : words.runs, all)}.`;
  const story = say(soFar ? words.keptSoFar : words.kept, {
    ...names,
    held: number(held, words.total),
    gained: number(gained, '{n}'),
    lost: number(lost, '{n}'),
  });
  if (soFar) return story;
  // Where a row does not say who ran its council before, more or fewer cannot be said either.
  const than = model.outcomes.unknown ? null : now - (before ?? 0);
  const message = than === null ? '' : than > 0 ? words.moreThan : than < 0 ? words.fewerThan : words.asMany;
  return story + say(words.makes, { ...all, than: say(message, { n: Math.abs(than ?? 0) }) });
}
