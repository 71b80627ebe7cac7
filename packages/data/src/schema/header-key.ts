import type { Columns } from './columns.js';

/**
 * What two headers have in common that mean the same: case, spacing, punctuation, diacritics and footnote marks are gone,
 * `%` is a word, and `+/−` means change.
 */
export function headerKey(header: string): string {
  return (
    header
      // Not past another bracket: many that are never closed would each be followed to the end.
      .replace(/\[[^[\]]*\]|[¹²³]/g, '')
      .replace(/±|\+ ?\/? ?[-−–]/g, 'change')
      .replace(/%/g, 'percent')
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '')
  );
}

/** The keys under which each field is found, best first. */
export function namesOf(columns: Columns): [field: string, names: string[]][] {
  return Object.entries(columns).map(([field, { aliases }]) => [field, [field, ...aliases].map(headerKey)]);
}
