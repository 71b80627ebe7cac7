import {
  councilColumns,
  findParty,
  toCouncils,
  type CouncilRow,
  type Councils,
  type Party,
  type Reading,
  type Sheet,
} from '@rosette/data';
import type { TemplateResult } from 'lit/html.js';
import { DataElement } from '../base/data-element.js';
import type { Properties } from '../base/element.js';
import { RosetteSelectEvent } from '../base/events/select.js';
import type { Messages } from '../base/messages.js';
import type { Rows } from '../base/plain-text.js';
import type { Pictured } from '../base/save-picture.js';
import { councilMap } from './council-control.map.js';
import { councilMessages, type CouncilMessages } from './council-control.messages.js';
import { councilReader } from './council-control.reader.js';
import { councilLine, councilSentence } from './council-control.sentence.js';
import { councilStyles } from './council-control.styles.js';
import { councilTemplate } from './council-control.template.js';
import { councilRows } from './council-control.text.js';

/** @public So that a page's listeners are typed wherever the element is. */
export type { RosetteSelectEvent };

/**
 * Which party runs which council: who runs how many, a list to search, filter and sort, and beside it a map where there is one.
 *
 * Give it a table, or `src`, or `data`; columns are `name`, `code`, `control`, `previous`, `seats`, `declared`, `href`, `note`.
 *
 * @tag rosette-council-control
 * @summary Which party runs which council, as a list and a map.
 * @attr {string} imprint - Who is answerable for the pictures that are saved, such as "Promoted by …"; else that of the nearest `data-imprint` around it.
 * @slot - The data, as a table or a script of JSON or CSV: shown until the widget is drawn, and where it cannot be.
 * @slot title - A title of the page's own, in place of the data's.
 * @slot summary - A sentence of the page's own, in place of the one made from the data.
 * @fires {RosetteLoadEvent} rosette-load - New data is on screen.
 * @fires {RosetteErrorEvent} rosette-error - Something could not be read; the rest is shown.
 * @fires {RosetteSelectEvent} rosette-select - A person has picked a council, or let it go.
 * @csspart figure - Everything.
 * @csspart title - The title.
 * @csspart summary - The sentence.
 * @csspart picture - Everything between the sentence and the small print.
 * @csspart progress - The bar that says how many have declared.
 * @csspart story - With `focus`, the councils that its party gained and lost.
 * @csspart bar - The bar over the legend.
 * @csspart legend - Who runs how many; also the filter by party.
 * @csspart tools - Search and filter.
 * @csspart card - The council that is picked.
 * @csspart map - The map.
 * @csspart table - The list.
 * @csspart name - The name of a council in the list.
 * @csspart note - Source, time and buttons.
 * @csspart save - The button that offers pictures.
 * @csspart debug - What could not be read, where `debug` is set.
 * @cssprop [--rosette-row=2.5em] - The least height of a row.
 * @cssprop [--rosette-list-block-size=32em] - The height from which the list scrolls; `none` for a list as long as it is.
 * @cssprop [--rosette-map-ratio=4/5] - Width by height of the place that is kept for the map.
 * @cssprop [--rosette-hairline] - Colour of the lines between rows.
 * @cssprop [--rosette-wash] - Ground of what is picked or pointed at.
 * @cssprop [--rosette-quiet=currentColor] - Colour of small print.
 * @cssprop [--rosette-radius=2px] - Corners of buttons and frames.
 * @cssprop [--rosette-party-labour] - Fill of a party's shapes, here Labour's; each party has one, by its slug.
 * @cssstate loading - Nothing to show yet.
 * @cssstate ready - Shows what the data says.
 * @cssstate stale - Shows the last good data; newer could not be had.
 * @cssstate empty - The data has no results yet.
 * @cssstate error - Nothing to show, and the data cannot be read.
 */
export class CouncilControlElement extends DataElement<typeof councilColumns, Councils> {
  static override styles = DataElement.styles + councilStyles;

  static override properties: Properties = {
    ...DataElement.properties,
    layout: {},
    boundaries: {},
    layoutData: { attribute: false },
    party: { attribute: 'focus' },
    expected: { type: Number },
    selected: {},
    hash: {},
    noList: { type: Boolean, attribute: 'no-list' },
    noMap: { type: Boolean, attribute: 'no-map' },
  };

  /** Address of a HexJSON file: a map with a hexagon for each council. */
  layout?: string | undefined;

  /** Address of a GeoJSON or TopoJSON file: a map with the real boundaries. */
  boundaries?: string | undefined;

  /** The content of either file, as an object. Wins over both. */
  layoutData?: unknown;

  /** A party, by any of its names: the sentence then tells the story from its side. */
  party?: string | undefined;

  /** How many councils are expected to declare, where the data does not have all of them yet. */
  expected?: number | undefined;

  /** The council that is picked, by its GSS code or name. */
  selected?: string | undefined;

  /** Keeps search, filters and the picked council in the `#…` of the page's address, under this name, so that a reader can share them. */
  hash?: string | undefined;

  /** Only the map; the list stays for screen readers and for print. Without a map the list is shown all the same. */
  noList = false;

  /** Only the list, also where there is a map. */
  noMap = false;

  /** Labels of this element's own, in place of those of its language. */
  declare messages?: Partial<Messages & CouncilMessages> | undefined;

  readonly #reader = councilReader(this, {
    picked: (council) => {
      this.#said = council ? councilLine(council, this.#words, this.locale) : '';
      this.dispatchEvent(new RosetteSelectEvent(council));
    },
    listed: (n, m) => (this.#said = this.locale.say(this.#words.found, { n, m })),
  });
  readonly #map = councilMap(this);
  #said = '';
  #from: readonly unknown[] = [];
  #councils: Councils | undefined;

  protected readonly schema = councilColumns;

  protected toModel(reading: Reading<CouncilRow>, sheet: Sheet): Councils {
    const { party: focus, expected } = this;
    const from = [reading, focus, expected];
    // A keystroke draws anew, and must not count ten thousand councils again. The page may have changed what a party is.
    const known = this.#councils?.tallies.every(({ party }) => isStill(party));
    if (!this.#councils || !known || from.some((value, place) => value !== this.#from[place])) {
      this.#from = from;
      this.#councils = toCouncils(reading, sheet, { focus, expected });
      this.#reader.take(this.#councils);
    }
    return this.#map.join(this.#councils);
  }

  protected isEmpty({ councils }: Councils): boolean {
    return !councils.length;
  }

  protected summary(model: Councils): string {
    return councilSentence(model, this.#words, this.locale);
  }

  protected picture(model: Councils): TemplateResult {
    const { locale } = this;
    const reader = this.#reader;
    const words = this.#words;
    const hasMap = this.#map.isThere;
    return councilTemplate(
      { model, reader, hasMap, noList: this.noList && hasMap, words, locale },
      this.#map.draw(reader, words, locale),
      this.#said,
    );
  }

  protected override rows(model: Councils): Rows {
    return councilRows(model, this.#words, this.locale);
  }

  protected override pictured(): Pictured {
    return { picture: 'council-control', map: this.#map.areas, words: this.#words };
  }

  protected override update(): void {
    const root = this.renderRoot as ShadowRoot;
    const focused = root.activeElement as HTMLElement | null;
    super.update();
    // What is moved to another place loses the focus on the way.
    if (focused?.isConnected && root.activeElement !== focused) focused.focus({ preventScroll: true });
  }

  protected override updated(): void {
    super.updated();
    this.#reader.rows.placed();
  }

  get #words(): CouncilMessages {
    return this.locale.words('council-control', councilMessages);
  }
}

/** Whether a label still means this party; the page may have added it since. */
function isStill(party: Party): boolean {
  const now = findParty(party.names.en.label);
  return now === party || !(now.known || party.known);
}
