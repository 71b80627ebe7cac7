/* eslint lit-a11y/no-redundant-role: off -- a table laid out as a grid loses its roles, so each is said. */
import { partyName, type Council, type Party } from '@rosette/data';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { safeHref } from '../base/link.js';
import { FEW } from '../base/listing.js';
import { markOf } from '../base/outcome-mark.template.js';
import { partyClass } from '../base/party-sheet.js';
import { sortHeadTemplate } from '../base/sort-head.template.js';
import type { CouncilDrawing } from './council-control.drawing.js';
import type { CouncilColumn } from './council-control.layout.js';
import type { CouncilMessages } from './council-control.messages.js';

/** The columns that the data has something for. */
function columnsOf({ model }: Pick<CouncilDrawing, 'model'>): readonly CouncilColumn[] {
  const { councils, outcomes, hasPrevious } = model;
  return [
    'council',
    'control',
    ...(outcomes.unknown < councils.length ? (['outcome'] as const) : []),
    ...(hasPrevious ? (['previous'] as const) : []),
    ...(councils.some(({ seats }) => seats !== null) ? (['seats'] as const) : []),
  ];
}

/** The list: a table that has everything. */
export function listTemplate(drawing: CouncilDrawing): TemplateResult {
  const { model, view, shown, span, noList, words, locale, acts } = drawing;
  const columns = columnsOf(drawing);
  const rows = span ? shown.slice(span.from, span.to) : shown;
  // During the count, when each declared: of the same night the hour is enough.
  const night =
    model.declared < model.total ? (shown.find(({ declared }) => declared)?.declared ?? null) : null;
  return html`<div class="list ${span ? 'long' : model.councils.length > FEW ? '' : 'few'}">
    <table
      part="table"
      role="table"
      aria-label=${model.title ?? words.council}
      aria-rowcount=${span ? shown.length + 1 : nothing}
    >
      <thead role="rowgroup">
        <tr role="row" aria-rowindex=${span ? 1 : nothing}>
          ${columns.map((column) =>
            sortHeadTemplate({
              column,
              text: words[column],
              view,
              sort: () => acts.sort(column),
              silent: noList,
            }),
          )}
        </tr>
      </thead>
      <tbody
        role="rowgroup"
        tabindex="-1"
        @click=${(event: Event) => {
          const row = (event.target as Element).closest('tr');
          if (row && !(event.target as Element).closest('a')) acts.pick(row.dataset['key'] ?? null);
        }}
        @keydown=${acts.key}
        @scroll=${span ? acts.scroll : nothing}
      >
        ${repeat(
          rows,
          ({ key }) => key,
          (council, place) =>
            rowTemplate(council, columns, span ? span.from + place + 2 : null, drawing, night),
        )}
      </tbody>
    </table>
    ${span ? html`<small class="printed">${locale.say(words.printed, { n: span.to - span.from, m: shown.length })}</small>` : nothing}
  </div>`;
}

const notKnown = (words: CouncilMessages): TemplateResult =>
  html`<span aria-hidden="true">–</span><span class="unseen">${words.unknown}</span>`;

function rowTemplate(
  council: Council,
  columns: readonly CouncilColumn[],
  index: number | null,
  drawing: CouncilDrawing,
  night: Date | null,
): TemplateResult {
  const { picked, stop, noList, words, locale } = drawing;
  const { key, name, declared, note, href, leading } = council;
  const link = safeHref(href);
  const isPicked = picked?.key === key;
  const isSame = council.previous?.slug === council.control.slug;
  // Heard only, it has no stop for who sees.
  const tab = stop === key && !noList ? '0' : '-1';
  const party = (of: Party): string => partyName(of, locale.lang).label;
  const small = (text: unknown): unknown => (text ? html`<small>${text}</small>` : nothing);
  const cells: Readonly<Record<Exclude<CouncilColumn, 'council'>, () => unknown>> = {
    control: () =>
      html`<svg class="chip fill ${partyClass(council.control)}" aria-hidden="true"></svg
        ><span
          >${party(council.control)}${small(leading && locale.say(words.leading, { who: party(leading) }))}</span
        >`,
    outcome: () => html`${markOf(council.outcome)}${words[council.outcome]}`,
    previous: () =>
      council.previous
        ? html`<span class="tag">${words.previous}: </span>${party(council.previous)}`
        : notKnown(words),
    seats: () =>
      council.seats === null
        ? notKnown(words)
        : html`<span class="tag">${words.seats}: </span>${locale.count(council.seats)}`,
  };
  return html`<tr
    class=${isPicked ? 'picked' : ''}
    role="row"
    data-key=${key}
    aria-rowindex=${index ?? nothing}
  >
    <th class="council" part="name" role="rowheader" scope="row">
      <button aria-pressed=${isPicked} tabindex=${tab}>${name}</button>
      ${small(declared && night ? locale.time(declared, night) : '')} ${small(note)}
      ${link ? html`<a href=${link} tabindex=${tab}>${locale.say(words.more, { name })}</a>` : nothing}
    </th>
    ${columns.map((column) => (column === 'council' ? nothing : html`<td class="${column} ${column === 'previous' && isSame ? 'same' : ''}" role="cell">${cells[column]()}</td>`))}
  </tr>`;
}
