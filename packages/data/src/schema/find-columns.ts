import { problem } from '../problem.js';
import type { Problem } from '../problem.js';
import type { Columns } from './columns.js';
import { headerKey, namesOf } from './header-key.js';
import type { ReadOptions } from './reading.js';

/**
 * Finds the index of each field's column: the one that the page names, else the one that it prefers, else the one of the field's own
 * name, else that of the best alias. A column serves one field. Where the first number is "Seats", "seats change", "change in seats"
 * and "Seats +/−" are its change before all others.
 */
export function findColumns(
  header: readonly string[],
  columns: Columns,
  options: ReadOptions,
  problems: Problem[],
): ReadonlyMap<string, number> {
  const keys = header.map(headerKey);
  const free = [...keys];
  const names = new Map(namesOf(columns));
  const there = header.join(', ');
  const at = new Map<string, number>();

  /** Takes the first column of the best name that one has. */
  function take(field: string, wishes: readonly string[]): boolean {
    const wish = wishes.find((name) => name && free.includes(name)) ?? '';
    const index = free.indexOf(wish);
    if (!wish) return false;
    at.set(field, index);
    free[index] = '';
    return true;
  }

  for (const part of (options.columns ?? '').split(/[;\n]/)) {
    const [field = '', ...rest] = part.split('=').map((text) => text.trim());
    const isThere = names.delete(field) && take(field, [headerKey(rest.join('='))]);
    if (part.trim() && !isThere)
      problems.push(problem('column-unknown', `columns="field=column" with ${there}`, part));
  }

  let base: string | undefined;
  for (const [field, { kind, required, needed, among }] of Object.entries(columns)) {
    const own = names.get(field);
    if (own) {
      const wish = options.prefer?.[field] ?? '';
      const beside = base ? own.flatMap((name) => [base + name, name + base, `${name}in${base}`]) : [];
      const inPercent = keys.filter((key) => own.includes(key.replace('percent', '')));
      const first = among?.(header, own, wish) ?? [headerKey(wish)];
      if (!take(field, [...first, ...beside, ...own, ...inPercent]) && (required || needed))
        problems.push(
          problem(
            'column-missing',
            `a column for ${field}`,
            there,
            {},
            `; name it with columns="${field}=…"`,
          ),
        );
    }
    if (kind === 'number') base ??= keys[at.get(field) ?? -1];
  }
  return at;
}
