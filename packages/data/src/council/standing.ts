import { findParty } from '../party/party.js';
import type { Party } from '../party/party.types.js';
import { problem } from '../problem.js';
import type { Problem, ProblemCode } from '../problem.js';
import type { Control } from './control.js';
import type { Council, Outcome } from './councils.types.js';

const NO_COUNCIL = /^\W*(?:grand )?(?:totals?|sum|cyfanswm)\W*$|^(?:sources?|notes?|ffynhonnell|nodyn):/i;

/** Whether a row is no council, and no seat: a total, a source, or a footnote, beside which nobody has control. */
export const isNoCouncil = (name: string, control: string | null): boolean =>
  NO_COUNCIL.test(name) || (!control && /^[*†]/.test(name));

export const LEFT_OUT = '; the row is left out';

/** Says what is wrong with a field of a row. */
export type Say<Field> = (field: Field, code: ProblemCode, expected: string, then?: string) => void;
export type Read = (text: string | null) => Control;

/** Who runs a council, and what became of it. */
export type Standing = Pick<Council, 'control' | 'leading' | 'previous' | 'outcome'>;

/** Says what is wrong with a row, by field, into `problems`. */
export const sayer =
  <R extends { readonly at: number }>(
    row: R,
    columns: Readonly<Record<string, string>> | undefined,
    problems: Problem[],
  ): Say<keyof R & string> =>
  (field, code, expected, then) =>
    problems.push(
      problem(code, expected, row[field], { row: row.at, column: columns?.[field] ?? field }, then),
    );

/** Reads each form once, however many rows have it. */
export function remembered(read: Read): Read {
  const forms = new Map<string | null, Control>();
  return (text) => {
    const control = forms.get(text) ?? read(text);
    forms.set(text, control);
    return control;
  };
}

/**
 * Who runs it, who ran it before, and what became of it, of what both cells say. `undefined`, and a problem, where nothing says who
 * runs it.
 *
 * @param isAwaited - Another column says that it has not declared.
 */
export function standingOf(
  row: Readonly<Record<'control' | 'previous', string | null>>,
  read: Read,
  say: Say<'control' | 'previous'>,
  isAwaited = false,
): Standing | undefined {
  const cell = read(row.control);
  const own = row.previous ? read(row.previous) : undefined;
  const isNew = cell.said === 'new' || own?.said === 'new';
  const previous = isNew ? null : previousOf(cell, own, say);
  const said = cell.said === 'same' ? (cell.control ?? previous) : cell.control;
  const control = isAwaited ? findParty('not declared') : said;
  if (!control) return void say('control', 'cell-invalid', 'who runs it', LEFT_OUT);
  return {
    control,
    leading: control.kind === 'not-declared' ? null : cell.leading,
    previous,
    outcome: outcomeOf(control, previous, isNew ? 'new' : cell.said),
  };
}

/** What became of it. */
export function outcomeOf({ kind, slug }: Party, previous: Party | null, said: Control['said']): Outcome {
  if (kind === 'not-declared') return kind;
  if (said === 'new') return 'new';
  if (!previous && said !== 'changed') return 'unknown';
  const isNone = kind === 'no-overall-control';
  if (previous?.slug === slug) return isNone ? 'no-change' : 'hold';
  return isNone ? 'loss' : 'gain';
}

/** Who ran it before, of what the control's cell says and its own. Where they contradict each other, the one sentence is believed. */
function previousOf(
  { previous, said, control }: Control,
  own: Control | undefined,
  say: Say<'previous'>,
): Party | null {
  if (!own || own.control?.kind === 'not-declared') return previous;
  const before = own.control?.slug;
  const isClear = previous
    ? before === previous.slug
    : before && (said !== 'changed' || before !== control?.slug);
  if (isClear) return own.control;
  say('previous', 'cell-invalid', 'who ran it before, as the control has it');
  return previous;
}
