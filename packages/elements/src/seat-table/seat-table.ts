import {
  columnsOfParty,
  partyName,
  seatTableColumns,
  toSeatTable,
  type Reading,
  type SeatTable,
  type SeatTableRow,
  type Sheet,
} from '@rosette/data';
import type { TemplateResult } from 'lit/html.js';
import { copyText } from '../base/copy-text.js';
import { DataElement } from '../base/data-element.js';
import type { Properties } from '../base/element.js';
import type { Messages } from '../base/messages.js';
import { rowsOf, type Rows } from '../base/plain-text.js';
import type { Pictured } from '../base/save-picture.js';
import { seatTableCsv } from './seat-table.csv.js';
import { seatLayout, type SeatLayout } from './seat-table.layout.js';
import { seatTableMessages, type SeatTableMessages } from './seat-table.messages.js';
import { SeatReader } from './seat-table.reader.js';
import { seatTableSentence } from './seat-table.sentence.js';
import { seatTableStyles } from './seat-table.styles.js';
import { seatTableTemplate } from './seat-table.template.js';

/**
 * Key marginals: who had each seat or council, who has it, and by how much; held, gained and lost in words and shapes.
 *
 * Give it a table, or `src`, or `data`; columns are `name`, `code`, `control` and `previous`, `seatsBefore`, `seatsAfter`, `change` and its
 * `basis`, `won`, `contested`, `majority`, `majorityBefore`, `swing`, `status`, `href`, `note`.
 *
 * @tag rosette-seat-table
 * @summary Key marginals: who had each seat or council, who has it, and by how much.
 * @attr {string} imprint - Who is answerable for the pictures that are saved, such as "Promoted by …"; else that of the nearest `data-imprint` around it.
 * @slot - The data, as a table or a script of JSON or CSV: shown until the widget is drawn, and where it cannot be.
 * @slot title - A title of the page's own, in place of the data's.
 * @slot summary - A sentence of the page's own, in place of the one made from the data.
 * @fires {RosetteLoadEvent} rosette-load - New data is on screen.
 * @fires {RosetteErrorEvent} rosette-error - Something could not be read; the rest is shown.
 * @csspart figure - Everything.
 * @csspart title - The title.
 * @csspart summary - The sentence.
 * @csspart picture - Everything between the sentence and the small print.
 * @csspart tools - Search and filter, where there are more than twelve rows.
 * @csspart table - The table.
 * @csspart name - The name of a seat or council.
 * @csspart previous - Who had it before.
 * @csspart control - Who has it.
 * @csspart outcome - What became of it.
 * @csspart seats - Seats before and after.
 * @csspart change - The net change.
 * @csspart won - Seats won, of how many.
 * @csspart majority - The majority, before and after.
 * @csspart swing - The swing.
 * @csspart notes - What the changes are measured against.
 * @csspart copy - The button that copies the table as CSV.
 * @csspart save - The button that offers pictures.
 * @csspart note - Source, time and pause button.
 * @csspart state - What stands where there is nothing to draw.
 * @csspart debug - What could not be read, where `debug` is set.
 * @cssprop [--rosette-row=2.5em] - The least height of a row.
 * @cssprop [--rosette-hairline] - Colour of the lines between rows.
 * @cssprop [--rosette-quiet=currentColor] - Colour of small print.
 * @cssprop [--rosette-focus=currentColor] - Colour of the focus ring.
 * @cssprop [--rosette-radius=2px] - Corners of buttons and fields.
 * @cssprop [--rosette-party-labour] - Fill of a party's shapes, here Labour's; each party has one, by its slug.
 * @cssstate loading - Nothing to show yet.
 * @cssstate ready - Shows what the data says.
 * @cssstate stale - Shows the last good data; newer could not be had.
 * @cssstate empty - The data has no seats yet.
 * @cssstate error - Nothing to show, and the data cannot be read.
 */
export class SeatTableElement extends DataElement<typeof seatTableColumns, SeatTable> {
  static override styles = DataElement.styles + seatTableStyles;

  static override properties: Properties = {
    ...DataElement.properties,
    party: { attribute: 'focus' },
    noCopy: { type: Boolean, attribute: 'no-copy' },
  };

  /** A party, by any of its names: held, gained and lost are then told from its side. */
  party?: string | undefined;

  /** Without the button that copies the table as CSV. */
  noCopy = false;

  /** Labels of this element's own, in place of those of its language. */
  declare messages?: Partial<Messages & SeatTableMessages> | undefined;

  readonly #reader = new SeatReader(this);
  #drawn: { readonly model: SeatTable; readonly layout: SeatLayout } | undefined;
  #copied = '';
  #said = '';

  protected readonly schema = seatTableColumns;

  /** Of columns that each party may have ("Lab change"), those of the focus. */
  protected override prefer(): Readonly<Record<string, string | undefined>> {
    return columnsOfParty(this.party);
  }

  protected toModel(reading: Reading<SeatTableRow>, sheet: Sheet): SeatTable {
    return toSeatTable(reading, sheet, { focus: this.party });
  }

  protected isEmpty({ seats }: SeatTable): boolean {
    return !seats.length;
  }

  protected summary(model: SeatTable): string {
    return seatTableSentence(model, this.#words, this.locale);
  }

  protected picture(model: SeatTable): TemplateResult {
    const { locale } = this;
    const acts = this.#reader;
    const { view } = acts;
    const words = this.#words;
    const layout = seatLayout(model, view, (party) => partyName(party, locale.lang).label);
    this.#drawn = { model, layout };
    if (acts.isNews) this.#said = locale.say(words.found, { n: layout.shown.length, m: model.seats.length });
    acts.isNews = false;
    const copied = this.noCopy ? undefined : this.#copied;
    const { find, outcome, sort, reset } = acts;
    return seatTableTemplate(
      { model, layout, view, words, locale, acts: { find, outcome, sort, reset, copy: this.#copy }, copied },
      this.#said,
    );
  }

  protected override rows(model: SeatTable): Rows {
    const n = this.#drawn?.layout.shown.length ?? 0;
    const m = model.seats.length;
    // What a reader has looked for is not all of it.
    return [
      ...rowsOf(this.renderRoot.querySelector('table')),
      ...(n < m ? [[this.locale.say(this.#words.found, { n, m })]] : []),
    ];
  }

  protected override pictured(): Pictured {
    return { picture: 'seat-table', seats: this.#drawn?.layout.shown, words: this.#words };
  }

  readonly #copy = async (): Promise<void> => {
    if (!this.#drawn) return;
    const { model, layout } = this.#drawn;
    const words = this.#words;
    // The same word twice is heard once.
    this.#copied = '';
    this.requestUpdate();
    const isThere = await copyText(
      seatTableCsv(model, layout.shown, words, this.locale),
      this.renderRoot as ShadowRoot,
    );
    this.#copied = isThere ? words.copied : words.notCopied;
    this.requestUpdate();
  };

  protected override update(): void {
    const root = this.renderRoot as ShadowRoot;
    const key = root.activeElement?.closest('tr')?.dataset['key'];
    super.update();
    // Rows are drawn in place: who stood on a seat's link stays with the seat.
    if (key === undefined) return;
    const rows = [...root.querySelectorAll<HTMLElement>('tbody tr')];
    rows
      .find((row) => row.dataset['key'] === key)
      ?.querySelector('a')
      ?.focus({ preventScroll: true });
  }

  get #words(): SeatTableMessages {
    return this.locale.words('seat-table', seatTableMessages);
  }
}
