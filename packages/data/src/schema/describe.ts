import * as z from 'zod/mini';
import type { Column, ColumnKind, ColumnNotes, Columns } from './columns.js';
import { feedSchema } from './feed-schema.js';

const KINDS: Readonly<Record<ColumnKind, string>> = {
  text: 'text',
  number: 'number',
  count: 'number, 0 or more',
  colour: '`#rgb` or `#rrggbb`',
  href: 'address',
};

function escaped(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
}

function presence({ required, needed }: Column): string {
  if (required) return 'in every row';
  return needed ? 'yes, cells may be empty' : 'no';
}

/** The fields of a thing as a Markdown table, for `docs/data-formats.md`. */
export function columnsTable<S extends Columns>(columns: S, notes: ColumnNotes<S>): string {
  const rows = Object.entries(columns).map(([field, column]) => {
    const { says = '', example = '' } = notes[field] ?? {};
    const aliases = column.aliases.map((alias) => `\`${escaped(alias)}\``).join(', ');
    const about = [escaped(says), `\`${escaped(example)}\``, aliases || '–'];
    return `| ${[`\`${field}\``, KINDS[column.kind], presence(column), ...about].join(' | ')} |`;
  });
  const header = ['field', 'kind', 'needed', 'says', 'example', 'other headers for it'];
  return [`| ${header.join(' | ')} |`, `|${' --- |'.repeat(header.length)}`, ...rows].join('\n');
}

/** The JSON Schema (draft 2020-12) of a feed; see `feedSchema`. With `notes`, its fields say what they mean. */
export function jsonSchema<S extends Columns>(
  columns: S,
  title: string,
  notes?: ColumnNotes<S>,
): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(feedSchema(columns), {
    io: 'input',
    unrepresentable: 'any',
    override({ jsonSchema: part }) {
      for (const [field, { says, example }] of Object.entries(notes ?? {})) {
        const cell = part.properties?.[field];
        if (part.properties?.['rows'] === undefined && typeof cell === 'object')
          Object.assign(cell, { description: says, examples: [example] });
      }
    },
  });
  return { ...schema, title };
}
