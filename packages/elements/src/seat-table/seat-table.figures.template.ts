/* eslint lit-a11y/no-redundant-role: off -- a table laid out as boxes loses its roles, so each is said. */
import type { Seat } from '@rosette/data';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { changeTemplate } from '../base/change.template.js';
import type { SeatDrawing } from './seat-table.drawing.js';
import type { Column } from './seat-table.layout.js';
import type { SeatTableMessages } from './seat-table.messages.js';
import { markText } from './seat-table.words.js';

type Figure = number | string | null;

/** A dash, and heard what it means. */
export const notKnown = ({ notKnown: text }: SeatTableMessages): TemplateResult =>
  html`<span aria-hidden="true">–</span><span class="unseen">${text}</span>`;

/** What a cell is, seen where there are no columns, and heard of the column anyway. */
export const tagTemplate = (heading: string | undefined): TemplateResult =>
  html`<span class="tag" aria-hidden="true">${heading}</span>`;

/** The figures of a seat in one column. */
export function figureTemplate(seat: Seat, column: Column, drawing: SeatDrawing): TemplateResult {
  const { model, layout } = drawing;
  const cell = figuresTemplate(
    column,
    column.fields.map((field) => seat[field]),
    drawing,
  );
  if (column.name !== 'change' || !seat.mark || !layout.isMarked) return cell;
  const mark = markText(model.marks.indexOf(seat.mark));
  // Who listens need not go and look for what the mark means.
  return html`${cell}<sup aria-hidden="true">${mark}</sup><span class="unseen">, ${seat.mark}</span>`;
}

/** One figure; or two of which the first was before the other, or is some of it. */
function figuresTemplate(
  { name, fields }: Column,
  figures: readonly Figure[],
  { model, words, locale }: SeatDrawing,
): TemplateResult {
  const { say } = locale;
  const [first = null, second = null] = figures;
  if (figures.every((figure) => figure === null)) return notKnown(words);
  const write = (figure: Figure): string =>
    typeof figure !== 'number'
      ? (figure ?? '–')
      : model.percent.has(name)
        ? locale.share(figure / 100, 2)
        : locale.count(figure);
  if (name === 'swing' || name === 'change')
    return typeof first === 'number' ? changeTemplate(first, locale) : html`${first}`;
  if (!fields[1]) return html`${write(first)}`;
  if (name === 'won') return html`${say(words.share, { n: write(first), m: write(second) })}`;
  const heard = (figure: Figure): string => (figure === null ? words.notKnown : write(figure));
  return html`<bdi dir="ltr" aria-hidden="true">${write(first)} → ${write(second)}</bdi
    ><span class="unseen">${say(words.pair, { before: heard(first), after: heard(second) })}</span>`;
}

/** The sums, under the columns that have any, and of how many they are where they are not of all. */
export function totalTemplate(
  headings: readonly string[],
  drawing: SeatDrawing,
): TemplateResult | typeof nothing {
  const { layout, words, locale } = drawing;
  const { columns, totals, shown } = layout;
  const m = shown.length;
  if (!totals.some((total) => total)) return nothing;
  return html`<tfoot role="rowgroup">
    <tr role="row">
      ${columns.map((column, place) => {
        const { name } = column;
        const total = totals[place];
        if (name === 'place') return html`<th class="place" role="rowheader" scope="row">${words.total}</th>`;
        return html`<td class="${name} ${total ? '' : 'blank'}" role="cell">
          ${
            total
              ? html`${tagTemplate(headings[place])}${figuresTemplate(column, total.sums, drawing)}${
                  total.known < m
                    ? html` <small>${locale.say(words.partly, { n: total.known, m })}</small>`
                    : nothing
                }`
              : nothing
          }
        </td>`;
      })}
    </tr>
  </tfoot>`;
}
