import { findParty } from '../party/party.js';
import type { Party } from '../party/party.types.js';
import { problem } from '../problem.js';
import type { Problem, ProblemCode } from '../problem.js';
import { readControl } from './control.js';
import type { Control } from './control.js';
import { councilKey, gssCode } from './council-key.js';
import type { CouncilRow } from './councils.columns.js';
import type { Council, CouncilsReading, Outcome } from './councils.types.js';
import { readTime } from './declared-at.js';

/** A row at the end of a sheet that is no council. */
const NO_COUNCIL = /^\W*(?:grand )?(?:totals?|sum|cyfanswm)\W*$|^(?:sources?|notes?|ffynhonnell|nodyn):/i;

const LEFT_OUT = '; the row is left out';

/** Says what is wrong with a field of a row. */
type Say = (field: keyof CouncilRow, code: ProblemCode, expected: string, then?: string) => void;
type Read = (text: string | null) => Control;

/** The councils of the rows by key, each once; every row that is not among them is named in `problems`. */
export function councilsOf(
  { rows, columns }: CouncilsReading,
  asOf: Date | null,
  problems: Problem[],
): ReadonlyMap<string, Council> {
  const byKey = new Map<string, Council>();
  const read = remembered(readControl);

  const sayOf =
    (row: CouncilRow | Council): Say =>
    (field, code, expected, then) =>
      problems.push(
        problem(code, expected, row[field], { row: row.at, column: columns?.[field] ?? field }, then),
      );
  for (const row of rows) {
    const council = councilOf(row, read, asOf, sayOf(row));
    if (!council) continue;
    // A correction is typed below what it corrects.
    const before = byKey.get(council.key);
    if (before)
      sayOf(before)(
        before.code ? 'code' : 'name',
        'row-duplicate',
        'each council once',
        `; row ${row.at} is shown`,
      );
    byKey.set(council.key, council);
  }
  return byKey;
}

/** Reads each form once, however many rows have it. */
function remembered(read: Read): Read {
  const forms = new Map<string | null, Control>();
  return (text) => {
    const control = forms.get(text) ?? read(text);
    forms.set(text, control);
    return control;
  };
}

function councilOf(row: CouncilRow, read: Read, asOf: Date | null, say: Say): Council | undefined {
  const { at, seats, href, note } = row;
  const code = row.code && gssCode(row.code);
  const name = row.name ?? row.code;
  if (!name) return void say('name', 'cell-missing', 'a name or a code', LEFT_OUT);
  if (!code && NO_COUNCIL.test(name)) return void say('name', 'row-ignored', 'a council', LEFT_OUT);
  if (row.code && !code) say('code', 'cell-invalid', 'a GSS code such as E07000223');

  const cell = read(row.control);
  const own = row.previous ? read(row.previous) : undefined;
  const isNew = cell.said === 'new' || own?.said === 'new';
  const previous = isNew ? null : previousOf(cell, own, say);
  const said = cell.said === 'same' ? (cell.control ?? previous) : cell.control;
  const control = saysNo(row.declared) ? findParty('not declared') : said;
  if (!control) return void say('control', 'cell-invalid', 'who runs it', LEFT_OUT);
  const isDeclared = control.kind !== 'not-declared';
  return {
    key: code ?? councilKey(name),
    name,
    code,
    control,
    leading: isDeclared ? cell.leading : null,
    previous,
    outcome: outcomeOf(control, previous, isNew ? 'new' : cell.said),
    seats,
    declared: isDeclared ? declaredOf(row.declared, asOf, say) : null,
    href,
    note,
    at,
  };
}

function outcomeOf({ kind, slug }: Party, previous: Party | null, said: Control['said']): Outcome {
  if (kind === 'not-declared') return kind;
  if (said === 'new') return 'new';
  if (!previous && said !== 'changed') return 'unknown';
  const isNone = kind === 'no-overall-control';
  if (previous?.slug === slug) return isNone ? 'no-change' : 'hold';
  return isNone ? 'loss' : 'gain';
}

/** Who ran it before, of what the control's cell says and its own. Where they contradict each other, the one sentence is believed. */
function previousOf({ previous, said, control }: Control, own: Control | undefined, say: Say): Party | null {
  if (!own || own.control?.kind === 'not-declared') return previous;
  const before = own.control?.slug;
  const isClear = previous
    ? before === previous.slug
    : before && (said !== 'changed' || before !== control?.slug);
  if (isClear) return own.control;
  say('previous', 'cell-invalid', 'who ran it before, as the control has it');
  return previous;
}

/** A column "Declared" of yes and no. */
const saysNo = (text: string | null): boolean => /^(?:no?|false|0|na)$/i.test(text ?? '');
const SAYS_YES = /^(?:y|yes|true|1|ydy|declared|✓)$/i;

function declaredOf(text: string | null, asOf: Date | null, say: Say): Date | null {
  const time = text ? readTime(text, asOf) : undefined;
  if (text && !time && !SAYS_YES.test(text)) say('declared', 'cell-invalid', 'a date and time');
  return time ?? null;
}
