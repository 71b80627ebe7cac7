import {
  resultColumns,
  toResults,
  type Reading,
  type ResultRow,
  type Results,
  type Sheet,
} from '@rosette/data';
import type { TemplateResult } from 'lit/html.js';
import type { Properties } from '../base/element.js';
import { majority } from '../base/majority.js';
import type { Messages } from '../base/messages.js';
import { PicturedElement } from '../base/pictured-element.js';
import type { Pictured } from '../base/pictured.types.js';
import { resultsLayout, type ResultsMeasure, type ResultsView } from './results-chart.layout.js';
import { resultsMessages, type ResultsMessages } from './results-chart.messages.js';
import { resultsSentence } from './results-chart.sentence.js';
import { resultsStyles } from './results-chart.styles.js';
import { resultsTemplate } from './results-chart.template.js';

/**
 * Who won how many: bars, one stacked bar, or the change since last time, always with the figures as a table.
 *
 * Give it a table, or `src`, or `data`; columns are `party`, `value`, `change` or `previous`, `colour`, `note`.
 *
 * @tag rosette-results-chart
 * @summary Who won how many: bars, one stacked bar, or the change since last time.
 * @attr {string} imprint - Who is answerable for the pictures that are saved, such as "Promoted by …"; else that of the nearest `data-imprint` around it.
 * @slot - The data, as a table or a script of JSON or CSV: shown until the chart is drawn, and where it cannot be.
 * @slot title - A title of the page's own, in place of the data's.
 * @slot summary - A sentence of the page's own, in place of the one made from the data.
 * @fires {RosetteLoadEvent} rosette-load - New data is on screen.
 * @fires {RosetteErrorEvent} rosette-error - Something could not be read; the rest is shown.
 * @csspart figure - Everything.
 * @csspart title - The title.
 * @csspart summary - The sentence.
 * @csspart picture - The picture.
 * @csspart progress - The bar that says how many have declared.
 * @csspart table - The table.
 * @csspart name - The name of a party or candidate.
 * @csspart value - The large figure of a row.
 * @csspart other - The other figure of a row: the share, or with `measure="share"` the count.
 * @csspart change - The change since last time.
 * @csspart bar - A bar, or a segment of the stack.
 * @csspart note - Source, time and pause button.
 * @csspart source - The link to the source, or its name.
 * @csspart time - When the figures are from.
 * @csspart pause - The button that pauses a live chart.
 * @csspart save - The button that offers pictures.
 * @csspart state - What stands where there is nothing to draw.
 * @csspart debug - What could not be read, where `debug` is set.
 * @cssprop [--rosette-row=2.5em] - The least height of a row.
 * @cssprop [--rosette-hairline] - Colour of the lines between rows.
 * @cssprop [--rosette-quiet=currentColor] - Colour of small print.
 * @cssprop [--rosette-wash] - Quiet surfaces: the skeleton, and what nobody has in a stacked bar.
 * @cssprop [--rosette-focus=currentColor] - Colour of the focus ring.
 * @cssprop [--rosette-radius=2px] - Corners of buttons and frames.
 * @cssprop [--rosette-party-labour] - Fill of a party's shapes, here Labour's; each party has one, by its slug.
 * @cssstate loading - Nothing to show yet.
 * @cssstate ready - Shows what the data says.
 * @cssstate stale - Shows the last good data; newer could not be had.
 * @cssstate empty - The data has no results yet.
 * @cssstate error - Nothing to show, and the data cannot be read.
 */
export class ResultsChartElement extends PicturedElement<typeof resultColumns, Results> {
  static override styles = PicturedElement.styles + resultsStyles;

  static override properties: Properties = {
    ...PicturedElement.properties,
    unit: {},
    view: {},
    measure: {},
    sort: {},
    total: {},
    majority: { type: majority },
    declared: {},
    expected: {},
    noTable: { type: Boolean, attribute: 'no-table' },
    patterns: { type: Boolean },
  };

  /** What is counted: "councillors", "councils", "seats", "votes", or any word. A column of that name is taken as the value. */
  unit?: string | undefined;

  /** Bars from zero, one stacked bar, or the change since last time. */
  view: ResultsView = 'bars';

  /** Which figure is large. */
  measure: ResultsMeasure = 'count';

  /** Largest first, or as in the data. */
  sort: 'value' | 'none' = 'value';

  /** What the shares are of. Without it: a total row of the data, 100 for percentages, else the sum. */
  total?: number | string | undefined;

  /** How many make a majority, drawn as a line and said in words; without a number, more than half of the total. */
  majority?: number | string | true | undefined;

  /** How many have declared. */
  declared?: number | string | undefined;

  /** How many are expected to declare. */
  expected?: number | string | undefined;

  /** Only the picture, with one figure to each name. The table stays for screen readers and for print. */
  noTable = false;

  /** Patterns on the fills, for who does not see their colours apart. In forced colours they are there by themselves. */
  patterns = false;

  /** Labels of this element's own, in place of those of its language. */
  declare messages?: Partial<Messages & ResultsMessages> | undefined;

  #keys = '';

  protected readonly schema = resultColumns;

  protected override prefer(): Readonly<Record<string, string | undefined>> {
    return { value: this.unit };
  }

  protected toModel(reading: Reading<ResultRow>, sheet: Sheet): Results {
    return toResults(reading, sheet, this);
  }

  protected isEmpty({ entries }: Results): boolean {
    return !entries.length;
  }

  protected summary(results: Results): string {
    return resultsSentence({ results, words: this.#words, locale: this.locale }, this.#view);
  }

  protected picture(results: Results): TemplateResult {
    const { noTable, patterns, locale } = this;
    const view = this.#view;
    const measures: ResultsMeasure[] =
      results.percent || results.total === null ? ['count'] : ['count', 'share'];
    if (this.measure === 'share') measures.reverse();
    const layout = resultsLayout(results, view);
    // Where parties change places, a bar that moved would be another party's.
    const keys = results.entries.map(({ key }) => key).join(' ');
    const moves = keys === this.#keys;
    this.#keys = keys;
    const words = this.#words;
    return resultsTemplate({ results, layout, view, measures, noTable, patterns, moves, words, locale });
  }

  protected override pictured(): Pictured {
    return { picture: 'results-chart', view: this.#view, measure: this.measure, words: this.#words };
  }

  /** A view that nobody knows is bars. */
  get #view(): ResultsView {
    return this.view === 'stack' || this.view === 'change' ? this.view : 'bars';
  }

  get #words(): ResultsMessages {
    return this.locale.words('results-chart', resultsMessages);
  }
}
