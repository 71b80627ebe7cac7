import {
  seatTableColumns,
  toSeatTable,
  type SeatTable,
  type Reading,
  type RowOf,
  type Sheet,
} from '@rosette/data';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { DataElement } from '../base/data-element.js';
import { seatTableLayout } from './seat-table.layout.js';
import { seatTableMessages } from './seat-table.messages.js';
import { seatTableSentence } from './seat-table.sentence.js';
import { seatTableStyles } from './seat-table.styles.js';
import { seatTableTemplate } from './seat-table.template.js';

/**
 * One sentence: what the widget shows.
 *
 * @tag rosette-seat-table
 * @summary One sentence: what the widget shows.
 * @slot - The data, as a table or a script of JSON or CSV: shown until the widget is drawn, and where it cannot be.
 * @slot title - A title of the page's own, in place of the data's.
 * @slot summary - A sentence of the page's own, in place of the one made from the data.
 * @fires {RosetteLoadEvent} rosette-load - New data is on screen.
 * @fires {RosetteErrorEvent} rosette-error - Something could not be read; the rest is shown.
 * @csspart table - The table.
 * @csspart bar - A bar.
 */
export class SeatTableElement extends DataElement<typeof seatTableColumns, SeatTable> {
  static override styles: CSSResultGroup = [DataElement.styles, seatTableStyles];

  protected readonly schema = seatTableColumns;

  protected toModel(reading: Reading<RowOf<typeof seatTableColumns>>, sheet: Sheet): SeatTable {
    return toSeatTable(reading, sheet);
  }

  protected isEmpty({ entries }: SeatTable): boolean {
    return entries.length === 0;
  }

  protected summary(model: SeatTable): string {
    const { locale } = this;
    return seatTableSentence(model, locale.words('seat-table', seatTableMessages), locale);
  }

  protected picture(model: SeatTable): TemplateResult {
    const { locale } = this;
    return seatTableTemplate({
      model,
      layout: seatTableLayout(model),
      words: locale.words('seat-table', seatTableMessages),
      locale,
    });
  }
}
