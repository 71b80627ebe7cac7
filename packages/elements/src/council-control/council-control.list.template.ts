/* eslint lit-a11y/no-redundant-role: off -- a table laid out as a grid loses its roles, so each is said. */
import { partyName, type Council, type Party } from '@rosette/data';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { safeHref } from '../base/link.js';
import { FEW } from '../base/listing.js';
import { markOf } from '../base/outcome-mark.template.js';
import { partyClass } from '../base/party-sheet.js';
import { sortHeadTemplate } from '../base/sort-head.template.js';
import type { CouncilDrawing } from './council-control.drawing.js';
import { COLUMNS, type CouncilColumn } from './council-control.layout.js';

/** From more than so many on, rows out of sight wait to be laid out: in a picture of a whole page they are empty. */
const MANY = 200;

/** The list: a table that has everything. */
export function listTemplate(drawing: CouncilDrawing): TemplateResult {
  const { model, reader, noList, words, locale } = drawing;
  const { councils, outcomes, hasPrevious, declared, total } = model;
  const { shown, picked, rows } = reader;
  const { span, stop } = rows;
  // What the data has something for.
  const has: Readonly<Record<CouncilColumn, boolean>> = {
    council: true,
    control: true,
    outcome: outcomes.unknown < councils.length,
    previous: hasPrevious,
    seats: councils.some(({ seats }) => seats !== null),
  };
  const columns = COLUMNS.filter((column) => has[column]);
  // During the count, when each declared: of the same night the hour is enough.
  const night = declared < total ? shown.find((council) => council.declared)?.declared : null;
  const row = (council: Council, place: number): TemplateResult =>
    rowTemplate(council, drawing, {
      has,
      index: span ? span.from + place + 2 : nothing,
      isPicked: council.key === picked?.key,
      // Heard only, it has no stop for who sees.
      tab: council.key === stop && !noList ? '0' : '-1',
      night,
    });
  return html`<div
    class="list ${span ? 'long' : councils.length > MANY ? 'many' : councils.length > FEW ? '' : 'few'}"
  >
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
              view: reader.view,
              sort: () => reader.sort(column),
              silent: noList,
            }),
          )}
        </tr>
      </thead>
      <tbody
        role="rowgroup"
        tabindex="-1"
        @click=${({ target }: { readonly target: Element }) => {
          if (!target.closest('a')) reader.pick(target.closest('tr')?.dataset['key'] ?? null);
        }}
        @keydown=${reader.key}
        @scroll=${rows.scroll}
      >
        ${repeat(span ? shown.slice(span.from, span.to) : shown, ({ key }) => key, row)}
      </tbody>
    </table>
    ${span ? html`<small class="printed">${locale.say(words.printed, { n: span.to - span.from, m: shown.length })}</small>` : nothing}
  </div>`;
}

/** How a council stands in the list. */
interface Row {
  readonly has: Readonly<Record<CouncilColumn, boolean>>;
  /** Its row, where not all are on the page. */
  readonly index: number | typeof nothing;
  readonly isPicked: boolean;
  readonly tab: string;
  /** The night on which the declarations came. */
  readonly night: Date | null | undefined;
}

/** In one template what every row has: each template more is three nodes more, in hundreds of rows. */
function rowTemplate(
  council: Council,
  { words, locale }: CouncilDrawing,
  { has, index, isPicked, tab, night }: Row,
): TemplateResult {
  const { key, name, control, previous, outcome, seats, declared, note, leading } = council;
  const href = safeHref(council.href);
  const party = (of: Party): string => partyName(of, locale.lang).label;
  const small = (text: unknown): unknown => (text ? html`<small>${text}</small>` : nothing);
  const time = declared && night && locale.time(declared, night);
  const idle = (column: CouncilColumn, heard: string): TemplateResult =>
    html`<td class="${column} same" role="cell">
      <span aria-hidden="true">–</span><span class="unseen">${heard}</span>
    </td>`;
  const cell = (column: 'previous' | 'seats', text: string | null, isSame = false): unknown => {
    if (!has[column]) return nothing;
    if (text === null) return idle(column, words.unknown);
    return html`<td class="${column} ${isSame ? 'same' : ''}" role="cell">
      <span class="tag">${words[column]}: </span>${text}
    </td>`;
  };
  const isOpen = outcome === 'not-declared' || outcome === 'unknown';
  return html`<tr class=${isPicked ? 'picked' : ''} role="row" data-key=${key} aria-rowindex=${index}>
    <th class="council" part="name" role="rowheader" scope="row">
      <button aria-pressed=${isPicked} tabindex=${tab}>${name}</button>${
        time || note || href
          ? html` ${small(time)} ${small(note)}
            ${href ? html`<a href=${href} tabindex=${tab}>${locale.say(words.more, { name })}</a>` : nothing}`
          : nothing
      }
    </th>
    <td class="control" role="cell">
      <i class="chip fill ${partyClass(control)}"></i
      ><span>${party(control)}${small(leading && locale.say(words.leading, { who: party(leading) }))}</span>
    </td>
    ${!has.outcome ? nothing : isOpen ? idle('outcome', words[outcome]) : html`<td class="outcome" role="cell">${markOf(outcome)}${words[outcome]}</td>`}${cell('previous', previous && party(previous), previous?.slug === control.slug)}${cell('seats', seats === null ? null : locale.count(seats))}
  </tr>`;
}
