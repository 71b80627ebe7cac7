import {
  figureColumns,
  figureText,
  readFigure,
  readNumber,
  toFigure,
  type Figure,
  type FigureQuery,
  type FigureRow,
  type Mark,
  type MarkKind,
  type Reading,
  type Sheet,
} from '@rosette/data';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { DataElement } from '../base/data-element.js';
import type { FrameView } from '../base/frame.template.js';
import { iconArrayStyles } from '../base/icon-array.styles.js';
import { lightWords } from '../base/light-dom.js';
import { majority } from '../base/majority.js';
import type { Messages } from '../base/messages.js';
import { headlineFigureLayout, type HeadlineFigureLayout } from './headline-figure.layout.js';
import { headlineFigureMessages, type HeadlineFigureMessages } from './headline-figure.messages.js';
import { figureSentence, replacements, type FigureSpeech } from './headline-figure.sentence.js';
import { headlineFigureStyles } from './headline-figure.styles.js';
import { arrayTemplate, inlineTemplate, ownWords } from './headline-figure.template.js';
import { writeInto } from './headline-figure.write.js';

const FILL = 'var(--rosette-figure-colour, currentColor)';

/**
 * One number that matters, in a sentence of the page's own: "58 of 124 councils with a Labour majority".
 */
export class HeadlineFigureElement extends DataElement<typeof figureColumns, Figure> {
  static override styles: CSSResultGroup = [DataElement.styles, iconArrayStyles, headlineFigureStyles];

  static override properties: PropertyDeclarations = {
    value: {},
    of: {},
    change: {},
    previous: {},
    select: {},
    unit: {},
    majority: { converter: majority },
    colour: {},
    inline: { type: Boolean, reflect: true },
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
  majority?: number | true | undefined;

  /** The colour of what is filled: any that CSS knows. */
  colour?: string | undefined;

  /** Stands in a line of text. */
  inline = false;

  /** Words alone. */
  noPicture = false;

  /** Labels of this element's own, in place of those of its language. */
  declare messages?: Partial<Messages & HeadlineFigureMessages> | undefined;

  protected readonly schema = figureColumns;

  /** The page's words, and where the figures are in them. */
  #words: DocumentFragment | null = null;
  #text = '';
  #marks: readonly Mark[] = [];
  #gauge: HeadlineFigureLayout | undefined;
  #said: Sheet | undefined;

  protected override willUpdate(): void {
    this.#words = lightWords(this);
    this.#text = this.#words?.textContent ?? '';
    const value = readNumber(this.value);
    const isAll = value == null && !this.src && this.data == null && !this.querySelector('table,script');
    this.#marks = figureText(this.#text, isAll ? undefined : value);
    super.willUpdate();
  }

  /** A sheet of one row, from the attributes and else the words. */
  protected override ownSheet(): Sheet | undefined {
    const { change, previous, src } = this;
    const value = this.value ?? this.#written('value');
    const of =
      this.of !== undefined && !(src && readNumber(this.of) === undefined) ? this.of : this.#written('of');
    if (value === undefined) return (this.#said = undefined);
    const cells = [value, of, change || this.#written('change'), previous];
    if (String(this.#said?.rows[0]?.cells) !== String(cells))
      this.#said = { header: ['value', 'of', 'change', 'previous'], rows: [{ at: 0, cells }] };
    return this.#said;
  }

  protected override readOptions(): FigureQuery {
    const { columns, select, of, unit } = this;
    return { columns, select, of: of === undefined ? of : String(of), unit };
  }

  protected override read(sheet: Sheet, query: FigureQuery): Reading<FigureRow> {
    return readFigure(sheet, sheet === this.#said ? {} : query);
  }

  protected toModel(reading: Reading<FigureRow>, sheet: Sheet): Figure {
    const { unit, majority } = this;
    return toFigure(reading, sheet, { unit, majority, of: readNumber(this.#written('of')) });
  }

  protected isEmpty({ found }: Figure): boolean {
    return !found;
  }

  protected summary(figure: Figure): string {
    return figureSentence(this.#speech(figure));
  }

  protected picture(figure: Figure): TemplateResult | undefined {
    if (this.inline || this.noPicture) return undefined;
    return arrayTemplate(headlineFigureLayout(figure), this.#speech(figure), this.#colour(figure));
  }

  protected override frame(view: FrameView, figure: Figure | undefined): TemplateResult {
    const now = figure ? replacements(this.#speech(figure)) : [];
    const written = figure && this.#words ? writeInto(this.#words, now) : undefined;
    this.#gauge = figure && !this.noPicture ? headlineFigureLayout(figure) : undefined;
    if (this.inline)
      return inlineTemplate(view, written && (ownWords(now, this.#text) ?? written), this.#gauge);
    return super.frame({ ...view, summary: written ?? '' }, figure);
  }

  protected override updated(): void {
    super.updated();
    const { style } = this.renderRoot.querySelector<HTMLElement>('.drawn') ?? {};
    const { filled = 0, at = 0, line } = this.#gauge ?? {};
    // No other way draws a length into a line of text where no style attribute is allowed.
    style?.setProperty('--filled', `${filled}%`);
    style?.setProperty('--at', line ? `${at}%` : '-9px');
    style?.setProperty('--fill', this.colour || FILL);
  }

  #written(kind: MarkKind): string | undefined {
    return this.#marks.find((mark) => mark.kind === kind)?.written;
  }

  #colour({ colour }: Figure): string {
    return this.colour || colour || FILL;
  }

  #speech(figure: Figure): FigureSpeech {
    return {
      figure,
      words: this.locale.words('headline-figure', headlineFigureMessages),
      locale: this.locale,
      text: this.#text,
      marks: this.#marks,
      written: this.#written('value') ?? String(this.value ?? ''),
      shares: !this.inline,
      changes: this.change !== undefined || this.previous !== undefined,
    };
  }
}
