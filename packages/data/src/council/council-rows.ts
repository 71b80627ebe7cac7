import type { Problem } from '../problem.js';
import { readControl } from './control.js';
import { councilKey, gssCode } from './council-key.js';
import type { CouncilRow } from './councils.columns.js';
import type { Council, CouncilsReading } from './councils.types.js';
import { readTime } from './declared-at.js';
import { isNoCouncil, LEFT_OUT, remembered, sayer, standingOf } from './standing.js';
import type { Read, Say } from './standing.js';

/** The councils of the rows by key, each once; every row that is not among them is named in `problems`. */
export function councilsOf(
  { rows, columns }: CouncilsReading,
  asOf: Date | null,
  problems: Problem[],
): ReadonlyMap<string, Council> {
  const byKey = new Map<string, Council>();
  const read = remembered(readControl);

  for (const row of rows) {
    const council = councilOf(row, read, asOf, sayer(row, columns, problems));
    if (!council) continue;
    // A correction is typed below what it corrects.
    const before = byKey.get(council.key);
    if (before)
      sayer(before, columns, problems)(
        before.code ? 'code' : 'name',
        'row-duplicate',
        'each council once',
        `; row ${row.at} is shown`,
      );
    byKey.set(council.key, council);
  }
  return byKey;
}

function councilOf(
  row: CouncilRow,
  read: Read,
  asOf: Date | null,
  say: Say<keyof CouncilRow>,
): Council | undefined {
  const { at, seats, href, note } = row;
  const code = row.code && gssCode(row.code);
  const name = row.name ?? row.code;
  if (!name) return void say('name', 'cell-missing', 'a name or a code', LEFT_OUT);
  if (!code && isNoCouncil(name, row.control)) return void say('name', 'row-ignored', 'a council', LEFT_OUT);
  if (row.code && !code) say('code', 'cell-invalid', 'a GSS code such as E07000223');

  const standing = standingOf(row, read, say, saysNo(row.declared));
  return (
    standing && {
      key: code ?? councilKey(name),
      name,
      code,
      ...standing,
      seats,
      declared: standing.control.kind === 'not-declared' ? null : declaredOf(row.declared, asOf, say),
      href,
      note,
      at,
    }
  );
}

/** A column "Declared" of yes and no. */
const saysNo = (text: string | null): boolean => /^(?:no?|false|0|na)$/i.test(text ?? '');
const SAYS_YES = /^(?:y|yes|true|1|ydy|declared|✓)$/i;

function declaredOf(text: string | null, asOf: Date | null, say: Say<'declared'>): Date | null {
  const time = text ? readTime(text, asOf) : undefined;
  if (text && !time && !SAYS_YES.test(text)) say('declared', 'cell-invalid', 'a date and time');
  return time ?? null;
}
