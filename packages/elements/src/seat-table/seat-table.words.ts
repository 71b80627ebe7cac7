import { partyName, type Party, type Seat, type SeatTable } from '@rosette/data';
import type { Locale } from '../base/locale.js';
import { capital } from '../base/sentence.js';
import type { Column } from './seat-table.layout.js';
import type { SeatTableMessages } from './seat-table.messages.js';

/** "Held", or where it has to be said by whom, "Labour gain": of what is not the focus's own, and, without a focus, of all that changed. */
export function outcomeText(
  { outcome, by }: Seat,
  focus: Party | null,
  words: SeatTableMessages,
  locale: Locale,
): string {
  const isPlain = focus ? by?.slug === focus.slug : outcome === 'hold';
  if (!by || isPlain || !/^(hold|gain|loss)$/.test(outcome)) return words[outcome];
  const message = words[`by-${outcome as 'hold' | 'gain' | 'loss'}`];
  return locale.say(message, { who: partyName(by, locale.lang).label });
}

/** A heading: of places as the data has it, and of figures with the party whose they are, where the data says it. */
export function headingText(
  { name, fields }: Column,
  { columns, parties }: SeatTable,
  words: SeatTableMessages,
  locale: Locale,
): string {
  const header = columns['name'] ?? '';
  if (name === 'place') return /^(name|)$/i.test(header) ? words.place : capital(header);
  const heading = name === 'won' && fields[0] === 'contested' ? words.contested : words[name];
  const party = fields.map((field) => parties[field]).find(Boolean);
  // Beside a party's seats it is plain whose change it is.
  if (!party || (name === 'change' && parties['seatsAfter'] === party)) return heading;
  const what = heading.charAt(0).toLowerCase() + heading.slice(1);
  return locale.say(words.theirs, { who: partyName(party, locale.lang).label, what, What: heading });
}

/** The mark of the first, second … thing that has to be said: a, b … z, aa, bb. */
export const markText = (place: number): string =>
  String.fromCharCode(97 + (place % 26)).repeat(1 + Math.floor(place / 26));
