import type { ResultEntry } from '@rosette/data';
import { capital, namesIn, type Values } from '../base/sentence.js';
import { shareText } from '../base/share-text.js';
import { neededText, valueText, type Speech } from './results-chart.figures.js';
import { extentOf, type ResultsView } from './results-chart.layout.js';
import { resultsMessages, type ResultsMessages } from './results-chart.messages.js';

/** Of a unit: for one, for many, and after `noun` where that is another form. */
type Forms = readonly string[];

const formsIn = (units: string): readonly Forms[] => units.split(',').map((forms) => forms.split('/'));

/** The place of a unit in the list, from its word in either language: "councillors", "Councillor", "cynghorwyr"; else −1. */
function unitPlace(unit: string): number {
  const at = ({ units }: { readonly units: string }): number =>
    formsIn(units).findIndex((forms) => forms.includes(unit.trim().toLowerCase()));
  return Math.max(at(resultsMessages.en), at(resultsMessages.cy));
}

/** A word that nobody knows is kept as written. */
const unitForms = (unit: string, { units }: ResultsMessages): Forms =>
  formsIn(units)[unitPlace(unit)] ?? [unit.trim()];

/** A unit for many: "councillors". */
const many = (forms: Forms): string => forms[1] ?? forms[0] ?? '';

/** A unit as a heading: "Councillors". */
export const unitHeading = (unit: string, words: ResultsMessages): string =>
  capital(many(unitForms(unit, words)));

/** The one sentence (with a majority, two) that says what a chart shows, in the words of a language. */
export function resultsSentence(speech: Speech, view: ResultsView): string {
  const { results, words, locale } = speech;
  const { say } = locale;
  const { unit, total, majority, percent, leaders, counting } = results;
  const forms = unit ? unitForms(unit, words) : null;
  const noun = (of: Forms | null, count: number | null): string =>
    of ? (count === 1 ? ` ${of[0]}` : say(words.noun, { unit: of[2] ?? many(of) })) : '';
  const naming = (entries: readonly ResultEntry[]): Values =>
    namesIn(
      entries.map(({ party }) => party),
      words,
      locale,
    );

  if (view === 'change') {
    // Who has nothing left is no leader, but has lost all the same.
    const known = results.entries.filter(
      ({ change, derived, party: { kind } }) => change !== null && !derived && /^(party|ind)/.test(kind),
    );
    const counted = percent ? (formsIn(words.point)[0] ?? null) : forms;
    const clause = (message: string, change: number, of: Forms | null): string => {
      const count = Math.abs(change);
      const same = naming(known.filter((entry) => entry.change === change));
      return say(message, { ...same, n: count, noun: noun(of, count), nouns: noun(of, 2) });
    };
    const [least, most] = extentOf(known.map(({ change }) => change ?? 0));
    const clauses = [
      ...(most ? [clause(words.gained, most, counted)] : []),
      ...(least ? [clause(words.lost, least, most ? null : counted)] : []),
    ];
    if (!known.length) return words.changeNotKnown;
    return clauses.length ? `${capital(clauses.join('; '))}.` : words.unchanged;
  }

  const [first] = leaders;
  if (!first) return `${locale.base.empty}.`;
  /** All that have as many as this one, with their figure in one of the sentence's patterns. */
  const clause = (message: string, { value, share }: ResultEntry, of: string): string => {
    const same = naming(leaders.filter((entry) => entry.value === value));
    const figure = valueText(value ?? 0, speech);
    const tail = percent || share === null ? '' : `, ${shareText(share, speech)}`;
    return say(message, { ...same, n: `${figure}${of}${same.each}${tail}` });
  };
  const place = unit ? unitPlace(unit) : -1;
  // Seats are won, councils (the first of the list) are controlled; of anything else it can only be said who has it.
  const lead = place < 0 ? words.has : !place ? words.controls : counting ? words.hasWon : words.won;
  const whole = total === null ? '' : say(words.of, { n: total });
  const of = percent ? forms && say(words.of, { n: many(forms) }) : whole + noun(forms, total ?? first.value);
  const second = leaders.find(({ value }) => value !== first.value);
  const { declared: n, expected: m } = results;
  const told =
    capital((counting ? say(words.sofar, { n, m }) : '') + clause(lead, first, of ?? '')) +
    (second ? clause(place < 0 ? words.alsoHas : words.second, second, '') : '');
  if (!majority) return `${told}.`;
  const open = counting || results.entries.some(({ value }) => value === null);
  const spoken = say(majority.holder ? words.holds : words.nobody, {
    ...naming([first]),
    n: neededText(speech),
    are: percent || majority.needed === 1 ? 'is' : 'are',
    yet: open ? words.yet : '',
  });
  return `${told}. ${capital(spoken)}`;
}
