import {
  figureColumns,
  readFigure,
  readNumber,
  toFigure,
  type Figure,
  type FigureQuery,
  type FigureRow,
  type Reading,
  type Sheet,
} from '@rosette/data';
import type { TemplateResult } from 'lit/html.js';
import type { Properties } from '../base/element.js';
import type { FrameView } from '../base/frame.template.js';
import { iconArrayStyles } from '../base/icon-array.styles.js';
import { majority } from '../base/majority.js';
import type { Messages } from '../base/messages.js';
import { PicturedElement } from '../base/pictured-element.js';
import type { Pictured } from '../base/pictured.types.js';
import { headlineFigureLayout } from './headline-figure.layout.js';
import { headlineFigureMessages, type HeadlineFigureMessages } from './headline-figure.messages.js';
import { figureSentence, replacements, type FigureSpeech } from './headline-figure.sentence.js';
import { headlineFigureStyles } from './headline-figure.styles.js';
import { arrayTemplate, fillGauge, inlineTemplate } from './headline-figure.template.js';
import { PageWords } from './headline-figure.words.js';
import { writeInto } from './headline-figure.write.js';

/**
 * One number that matters, in a sentence of the page's own: "58 of 124 councils with a Labour majority". By itself it is a large figure
 * with its share and a square for each of the 124; with `inline` it stands in a line of text.
 *
 * Write the whole sentence inside: the figures in it are found. Or give `value` and `of`, or `src` and `select`.
 *
 * @tag rosette-headline-figure
 * @summary One number that matters, with its share and a square for each.
 * @attr {string} imprint - Who is answerable for the pictures that are saved, such as "Promoted by …"; else that of the nearest `data-imprint` around it.
 * @slot - The sentence, with its figures or without; beside it the data, as a table or a script of JSON or CSV.
 * @slot title - A title of the page's own, in place of the data's.
 * @slot summary - Words in place of the sentence, figures and all.
 * @fires {RosetteLoadEvent} rosette-load - New data is on screen.
 * @fires {RosetteErrorEvent} rosette-error - Something could not be read; the rest is shown.
 * @csspart figure - Everything.
 * @csspart title - The title.
 * @csspart summary - The sentence.
 * @csspart value - The figure.
 * @csspart of - What it is of, where the sentence has it as a figure of its own.
 * @csspart share - The percentage.
 * @csspart change - The change since last time.
 * @csspart picture - The picture, with its labels.
 * @csspart array - The squares.
 * @csspart note - Source, time and pause button.
 * @csspart save - The button that offers pictures.
 * @csspart source - The link to the source, or its name.
 * @csspart time - When the figures are from.
 * @csspart pause - The button that pauses a live figure.
 * @csspart state - What stands where there is nothing to show.
 * @csspart debug - What could not be read, where `debug` is set.
 * @cssprop [--rosette-figure-colour=currentColor] - Colour of what is filled.
 * @cssprop [--rosette-hairline] - Colour of what is not filled, in a line of text.
 * @cssprop [--rosette-quiet=currentColor] - Colour of small print.
 * @cssprop [--rosette-focus=currentColor] - Colour of the focus ring.
 * @cssprop [--rosette-radius=2px] - Corners of buttons.
 * @cssstate loading - Nothing to show yet.
 * @cssstate ready - Shows what the data says.
 * @cssstate stale - Shows the last good figure; a newer one could not be had.
 * @cssstate empty - There is no figure yet.
 * @cssstate error - Nothing to show, and the data cannot be read.
 */
export class HeadlineFigureElement extends PicturedElement<typeof figureColumns, Figure> {
  static override styles = PicturedElement.styles + iconArrayStyles + headlineFigureStyles;

  static override properties: Properties = {
    ...PicturedElement.properties,
    value: {},
    of: {},
    change: {},
    previous: {},
    select: {},
    unit: {},
    majority: { type: majority },
    colour: {},
    inline: { type: Boolean },
    noPicture: { type: Boolean, attribute: 'no-picture' },
  };

  /** The figure. With `src` it is what stands until the feed has come, and says which number of the words is meant. */
  value?: string | number | undefined;

  /** What it is of: a number, or a column or a row of the data. Without it: a column or a row called "Total", or what the words say. */
  of?: string | number | undefined;

  /** Says what has changed since last time: `change="+4"`, or `change` alone for what the data says. */
  change?: string | number | undefined;

  /** The figure last time, from which the change is worked out. */
  previous?: string | number | undefined;

  /** Which figure of the data: a row, and a column: `Labour; Councils`. */
  select?: string | undefined;

  /** What is counted. A column of that name is the figure's; and what is said behind the figure where there are no words. */
  unit?: string | undefined;

  /** How many make a majority, marked in the picture and said in words; without a number, more than half. */
  majority?: number | string | true | undefined;

  /** The colour of what is filled: any that CSS knows. */
  colour?: string | undefined;

  /** Stands in a line of text. */
  inline = false;

  /** Words alone. */
  noPicture = false;

  /** Labels of this element's own, in place of those of its language. */
  declare messages?: Partial<Messages & HeadlineFigureMessages> | undefined;

  protected readonly schema = figureColumns;

  #words = new PageWords(this);
  #own: Sheet | undefined;

  protected override willUpdate(): void {
    this.#words = new PageWords(this);
    // For styles, also those of the page. Lit's own way is not in the CDN files.
    this.toggleAttribute('inline', this.inline);
    super.willUpdate();
  }

  protected override ownSheet(): Sheet | undefined {
    return (this.#own = this.#words.sheet(this, this.#own));
  }

  protected override readOptions(): FigureQuery {
    const { columns, select, of, unit } = this;
    return { columns, select, of: of === undefined ? of : String(of), unit };
  }

  protected override read(sheet: Sheet, query: FigureQuery): Reading<FigureRow> {
    return readFigure(sheet, sheet === this.#own ? { keepUnread: true } : query);
  }

  protected toModel(reading: Reading<FigureRow>, sheet: Sheet): Figure {
    const { unit, majority } = this;
    const unread = sheet === this.#own ? this.#words.unread : undefined;
    return toFigure(reading, sheet, { unit, majority, unread, of: readNumber(this.#words.written('of')) });
  }

  protected isEmpty({ found }: Figure): boolean {
    return !found;
  }

  protected summary(figure: Figure): string {
    return figureSentence(this.#speech(figure));
  }

  protected picture(figure: Figure): TemplateResult | undefined {
    return this.inline || this.noPicture
      ? undefined
      : arrayTemplate(headlineFigureLayout(figure), this.#speech(figure), this.#colour(figure));
  }

  protected override frame(view: FrameView): TemplateResult {
    const figure = this.drawnModel;
    const { copy } = this.#words;
    const words = figure && copy ? writeInto(copy, replacements(this.#speech(figure))) : undefined;
    return this.inline
      ? inlineTemplate(view, words, figure && !this.noPicture ? headlineFigureLayout(figure) : undefined)
      : super.frame({ ...view, summary: words ?? '' });
  }

  protected override updated(): void {
    super.updated();
    const gauge = this.renderRoot.querySelector<HTMLElement>('.gauge');
    if (gauge && this.drawnModel)
      fillGauge(gauge, headlineFigureLayout(this.drawnModel), this.#colour(this.drawnModel));
  }

  protected override pictured(): Pictured {
    const figure = this.drawnModel;
    const filled = this.renderRoot.querySelector('[part=array] [fill]');
    return {
      picture: 'headline-figure',
      speech: figure && this.#speech(figure),
      colour: filled && getComputedStyle(filled).fill,
    };
  }

  #colour({ colour }: Figure): string {
    return this.colour || colour || 'var(--rosette-figure-colour, currentColor)';
  }

  #speech(figure: Figure): FigureSpeech {
    return {
      figure,
      words: this.locale.words('headline-figure', headlineFigureMessages),
      locale: this.locale,
      text: this.#words.text,
      marks: this.#words.marks,
      written: this.#words.written('value') ?? String(this.value ?? ''),
      shares: !this.inline,
      changes: this.change !== undefined || this.previous !== undefined,
    };
  }
}
