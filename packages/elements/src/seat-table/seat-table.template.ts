import type { SeatTable } from '@rosette/data';
import { html, type TemplateResult } from 'lit';
import type { Locale } from '../base/locale.js';
import type { SeatTableLayout } from './seat-table.layout.js';
import type { SeatTableMessages } from './seat-table.messages.js';

/** Everything that is drawn from. */
export interface SeatTableDrawing {
  readonly model: SeatTable;
  readonly layout: SeatTableLayout;
  readonly words: SeatTableMessages;
  readonly locale: Locale;
}

/** A table whose rows carry their bars. */
export function seatTableTemplate({ model, layout, words, locale }: SeatTableDrawing): TemplateResult {
  return html`<table part="table">
    <thead>
      <tr>
        <th scope="col">${words.name}</th>
        <th scope="col">${words.value}</th>
      </tr>
    </thead>
    <tbody>
      ${model.entries.map(
        ({ name, value }, place) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>
              ${value === null ? words.notKnown : locale.count(value)}
              <svg class="bar" part="bar" aria-hidden="true" width="${layout.widths[place] ?? 0}%"></svg>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
