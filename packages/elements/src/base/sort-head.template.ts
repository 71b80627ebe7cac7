/* eslint lit-a11y/no-redundant-role: off -- a table laid out as a grid loses its roles, so each is said. */
import { html, nothing, type TemplateResult } from 'lit/html.js';

/** The heading of a column that a list can be sorted by. */
export interface SortHead {
  readonly column: string;
  readonly text: string;
  /** What the list is sorted by now, and whether from the last to the first. */
  readonly view: { readonly sort: string; readonly down: boolean };
  readonly sort: () => void;
  /** It is not for the keyboard: the list is heard only. */
  readonly silent?: boolean;
}

/** A heading with its button. Which way the list is sorted stands at that column only. */
export function sortHeadTemplate({ column, text, view, sort, silent }: SortHead): TemplateResult {
  const isActive = view.sort === column;
  const way = isActive ? (view.down ? 'descending' : 'ascending') : nothing;
  return html`<th class=${column} role="columnheader" scope="col" aria-sort=${way}>
    <button tabindex=${silent ? '-1' : nothing} @click=${sort}>
      ${text}<svg class="way ${isActive ? 'on' : ''}" viewBox="0 0 8 7" aria-hidden="true">
        <path d=${isActive && view.down ? 'M0 0h8L4 7z' : 'M0 7h8L4 0z'} />
      </svg>
    </button>
  </th>`;
}
