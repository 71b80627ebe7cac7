/* eslint lit-a11y/no-redundant-role: off -- a table laid out as boxes loses its roles, so each is said. */
import { partyName, type Party, type Seat } from '@rosette/data';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { safeHref } from '../base/link.js';
import { FEW } from '../base/listing.js';
import { HELD } from '../base/outcome-mark.shapes.js';
import { markOf } from '../base/outcome-mark.template.js';
import { partyClass } from '../base/party-sheet.js';
import { sortHeadTemplate } from '../base/sort-head.template.js';
import { toolsTemplate } from '../base/tools.template.js';
import type { SeatDrawing } from './seat-table.drawing.js';
import { figureTemplate, notKnown, tagTemplate, totalTemplate } from './seat-table.figures.template.js';
import type { SeatColumn } from './seat-table.layout.js';
import { headingText, markText, outcomeText } from './seat-table.words.js';

type Drawn = TemplateResult | typeof nothing;

/** More columns need no more room of their own: they are rows before. */
const MOST = 8;

/** In reading order: what to look for, the table, what its changes are measured against, and the button that copies it. */
export function seatTableTemplate(drawing: SeatDrawing, said: string): TemplateResult {
  const { model, layout, words, locale, acts, copied } = drawing;
  const { columns, shown } = layout;
  const headings = columns.map((column) => headingText(column, model, words, locale));
  return html`<div class="table c${Math.min(columns.length, MOST)} ${layout.isLong ? 'long' : ''}">
    <div>
      ${model.seats.length > FEW ? listTools(drawing) : nothing}
      <div class="unseen" role="status">${said}</div>
      <table part="table" role="table" aria-labelledby="title">
        <thead role="rowgroup">
          <tr role="row">
            ${columns.map(({ name }, place) => headTemplate(name, headings[place] ?? '', drawing))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${shown.map((seat) => rowTemplate(seat, headings, drawing))}
        </tbody>
        ${totalTemplate(headings, drawing)}
      </table>
      ${notesTemplate(drawing)}
      ${
        copied === undefined
          ? nothing
          : html`<p class="copy">
              <button part="copy" @click=${acts.copy}>${words.copy}</button>
              <span role="status">${copied}</span>
            </p>`
      }
    </div>
  </div>`;
}

function listTools({ model, layout, view, words, locale, acts }: SeatDrawing): TemplateResult {
  const { seats } = model;
  return toolsTemplate({
    words,
    locale,
    view,
    rows: (outcome) => seats.filter((seat) => seat.outcome === outcome).length,
    text: locale.say(words.found, { n: layout.shown.length, m: seats.length }),
    isFiltered: Boolean(view.find.trim() || view.outcome),
    acts,
  });
}

function headTemplate(column: SeatColumn, text: string, { model, view, acts }: SeatDrawing): TemplateResult {
  return model.seats[1]
    ? sortHeadTemplate({ column, text, view, sort: () => acts.sort(column) })
    : html`<th class=${column} role="columnheader" scope="col">${text}</th>`;
}

function rowTemplate(seat: Seat, headings: readonly string[], drawing: SeatDrawing): TemplateResult {
  const { layout, model, words, locale } = drawing;
  const { key, name, note, previous, control, leading, outcome, by } = seat;
  const href = safeHref(seat.href);
  const label = (party: Party): string => partyName(party, locale.lang).label;
  const party = (of: Party, more = ''): TemplateResult =>
    html`<span class="who"
      ><svg class="chip ${partyClass(of)}" aria-hidden="true"></svg
      ><span>${label(of)}${more && html`<small>${more}</small>`}</span></span
    >`;
  const isOther = model.focus && by && by.slug !== model.focus.slug;
  const cells: Readonly<Record<'previous' | 'control' | 'outcome', () => unknown>> = {
    previous: () => (previous ? party(previous) : notKnown(words)),
    control: () =>
      control.kind === 'not-declared'
        ? notKnown(words)
        : party(control, leading ? locale.say(words.leading, { who: label(leading) }) : ''),
    outcome: () =>
      html`<span class="who"
        >${markOf(outcome, outcome === 'hold' ? HELD : undefined)}<span
          >${outcomeText(seat, model.focus, words, locale)}</span
        ></span
      >`,
  };
  const isSame = previous?.slug === control.slug;
  return html`<tr role="row" data-key=${key} class="${isSame ? 'same' : ''} ${isOther ? 'others' : ''}">
    ${layout.columns.map((column, place) => {
      if (column.name === 'place')
        return html`<th class="place" part="name" role="rowheader" scope="row">
          ${href ? html`<a href=${href}>${name}</a>` : html`<span>${name}</span>`}
          ${note ? html`<small>${note}</small>` : nothing}
        </th>`;
      const cell = cells[column.name as keyof typeof cells] as (() => unknown) | undefined;
      return html`<td class=${column.name} part=${column.name} role="cell">
        ${tagTemplate(headings[place])}${cell ? cell() : figureTemplate(seat, column, drawing)}
      </td>`;
    })}
  </tr>`;
}

/** What the changes are measured against: once, or behind the mark that each of them has. */
function notesTemplate({ model, layout, words }: SeatDrawing): Drawn {
  const { marks, isMixed } = model;
  if (!marks[0]) return nothing;
  const each = marks.map(
    (mark, place) =>
      html`${place ? '; ' : ''}${layout.isMarked ? html`<sup>${markText(place)}</sup> ` : nothing}${mark}`,
  );
  return html`<p class="notes" part="notes">${words.change}: ${each}. ${isMixed ? words.mixed : nothing}</p>`;
}
