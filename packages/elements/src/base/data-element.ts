import {
  problem,
  readRows,
  type Columns,
  type Heading,
  type Problem,
  type Reading,
  type ReadOptions,
  type RowOf,
  type Sheet,
} from '@rosette/data';
import type { TemplateResult } from 'lit/html.js';
import { hostStyles } from '../styles/host.js';
import { tokens } from '../styles/tokens.js';
import { choose, type Shown } from './choice.js';
import { DataSource, INLINE } from './data-source.js';
import { RosetteElement, type Properties } from './element.js';
import type { RosetteErrorEvent } from './events/error.js';
import { RosetteLoadEvent } from './events/load.js';
import { frameStyles } from './frame.styles.js';
import { frameTemplate, type FrameView } from './frame.template.js';
import { holdHeight, seenHeight } from './held-height.js';
import { hasFallback } from './light-dom.js';
import { safeHref } from './link.js';
import { languageOf, localeFor, type Locale } from './locale.js';
import type { Messages } from './messages.js';
import { rowsOf, textOf, type Rows } from './plain-text.js';
import { reportProblems } from './problems.js';
import { savePicture, type Pictured } from './save-picture.js';
import { setState, type Status } from './states.js';

/** @public So that a page's listeners are typed wherever the element is. */
export type { RosetteErrorEvent, RosetteLoadEvent };

/** What every model says about itself. */
export interface DataModel extends Heading {
  /** What could not be read, that of the reading included. */
  readonly problems: readonly Problem[];
}

/**
 * An element that shows data: from its `data`, its `src` or its light DOM, in the page's language, with title, sentence,
 * source and state around what the widget draws. It never throws over data, and never blanks what it once showed.
 */
export abstract class DataElement<S extends Columns, M extends DataModel> extends RosetteElement {
  static override styles = tokens + hostStyles + frameStyles;

  static override properties: Properties = {
    src: {},
    refresh: { type: Number },
    columns: {},
    data: { attribute: false },
    debug: { type: Boolean },
    source: {},
    sourceHref: { attribute: 'source-href' },
    savePicture: { type: Boolean, attribute: 'save-picture' },
    messages: { attribute: false },
  };

  /** Address of a CSV or JSON feed, or of a Google Sheet. */
  src?: string | undefined;

  /** Reads `src` again every so many seconds, 10 at least. */
  refresh?: number | undefined;

  /** Which columns of the sheet to read: `party=Party name; value=Won`. */
  columns?: string | undefined;

  /** The data itself: an array of row objects, or `{ title, unit, source, updated, rows }`. Wins over `src` and light DOM. */
  data?: unknown;

  /** Lists under the widget what could not be read, for whoever builds the page. */
  debug = false;

  /** Who published the figures; wins over what the data says. */
  source?: string | undefined;

  /** Where they can be read: a web or mail address. */
  sourceHref?: string | undefined;

  /** Offers what is shown as a picture, to be saved and posted: where the widget can draw one. */
  savePicture = false;

  /** Labels of this element's own, in place of those of its language. */
  messages?: Partial<Messages> | undefined;

  /** How the widget speaks; set anew before each drawing. */
  protected locale!: Locale;

  readonly #internals = this.attachInternals();
  readonly #source = new DataSource(this);
  #shown: Shown<S> | undefined;
  #model: M | undefined;
  #summary = '';
  #status: Status = 'loading';
  #problems: readonly Problem[] = [];
  #announcement = '';
  #loaded: Sheet | undefined;
  #height = 0;
  #frame!: FrameView;
  #letGo: (() => void) | undefined;

  /** What could not be read, everything that is wrong now. Rows that could be read are shown all the same. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Where the element stands; the same as `:state(…)` in CSS. */
  get status(): Status {
    return this.#status;
  }

  /**
   * What is shown, to be taken along as plain text: title, sentence, every row of the table with tabs between its cells, and source. Empty
   * while nothing is drawn.
   */
  get plainText(): string {
    const model = this.#model;
    if (!model || !this.#summary) return '';
    const rows = this.rows?.(model) ?? rowsOf(this.renderRoot.querySelector('table'));
    return textOf(this, this.#frame, this.#summary, rows);
  }

  /** The columns of the widget's data. */
  protected abstract readonly schema: S;
  /** Makes what is drawn of what was read. */
  protected abstract toModel(reading: Reading<RowOf<S>>, sheet: Sheet): M;
  /** Whether there is nothing to show yet. */
  protected abstract isEmpty(model: M): boolean;
  /** The one sentence that says what the picture shows. */
  protected abstract summary(model: M): string;
  /** What is drawn, with the data as a table; `undefined`: there is nothing to draw. */
  protected abstract picture(model: M): TemplateResult | undefined;

  /** A header to take before others, by field, such as the unit that is counted. */
  protected prefer(): Readonly<Record<string, string | undefined>> | undefined {
    return undefined;
  }

  /** How a sheet is read. Whatever else bears on the rows belongs into the options, for only what changes there is read anew. */
  protected read(sheet: Sheet, options: ReadOptions): Reading<RowOf<S>> {
    return readRows(sheet, this.schema, options);
  }

  protected readOptions(): ReadOptions {
    return { columns: this.columns, prefer: this.prefer() };
  }

  /** What the element says of itself, in attributes or in words, where there is no table or script inside it. */
  protected ownSheet(): Sheet | undefined {
    return undefined;
  }

  /** What stands around the picture. */
  protected frame(view: FrameView): TemplateResult {
    return frameTemplate(view);
  }

  /** The table for plain text, head and all, where what is drawn is another, or not all of it. */
  protected rows?(model: M): Rows;

  /** What the widget's picture is made of, besides the model. Without it there is none to be saved. */
  protected pictured?(): Pictured | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#letGo?.();
  }

  protected override createRenderRoot(): HTMLElement | ShadowRoot {
    // What the page shows without us.
    this.#height = seenHeight(this);
    return super.createRenderRoot();
  }

  protected override willUpdate(): void {
    this.locale = localeFor(languageOf(this), this.messages);
    this.#source.follow();
    const last = { shown: this.#shown, status: this.#status, summary: this.#summary };
    // What is read now is no news any more: a page that is being parsed is drawn once.
    if (!this.#source.isRead) this.forgetChanges();
    const [given, fed, inline = this.ownSheet()] = this.#source.sheets(this.schema);
    const read = this.read.bind(this);
    const choice = choose([given, fed, inline], this.#source.seen, last.shown, read, this.readOptions());
    const shown = (this.#shown = choice.shown);
    const model = (this.#model = shown && this.toModel(shown.reading, shown.sheet));
    const { sourceHref } = this;
    const unsafe =
      sourceHref && !safeHref(sourceHref)
        ? [problem('option-invalid', 'an http(s) or mailto address as source-href', sourceHref)]
        : [];
    this.#problems = [...new Set([...unsafe, ...choice.problems, ...(model?.problems ?? [])])];
    const status = (this.#status = !model
      ? (choice.status ?? (document.readyState === 'loading' ? 'loading' : 'empty'))
      : this.isEmpty(model)
        ? 'empty'
        : choice.status === 'error'
          ? 'stale'
          : 'ready');
    this.#summary = model && status !== 'empty' ? this.summary(model) : '';
    if (!this.hasUpdated) return;
    // One sentence to be heard, when something has changed since the last drawing.
    const { base } = this.locale;
    const isNews = last.shown && last.shown.sheet !== shown?.sheet && this.#summary !== last.summary;
    if (status !== last.status)
      this.#announcement = status === 'stale' ? this.#time : status === 'error' ? base.error : '';
    if (isNews && status === 'ready')
      this.#announcement = this.locale.say(base.changed, { summary: this.#summary });
    // What the page, or the skeleton, took up until now.
    if (model && !this.#letGo) this.#height = seenHeight(this);
  }

  /** When the figures are from, as far as it says more than the figures do: those of a feed that stands still need no time. */
  get #time(): string {
    const { base } = this.locale;
    const isStale = this.#status === 'stale';
    const when =
      this.#model?.updated ?? (isStale || this.#source.seconds < Infinity ? this.#shown?.at : undefined);
    const text = when
      ? this.locale.say(base.updated, { time: this.locale.time(when) })
      : isStale
        ? base.outdated
        : '';
    return isStale && this.src && !this.#source.paused ? text + base.trying : text;
  }

  protected override render(): TemplateResult {
    const { locale, source } = this;
    const { base } = locale;
    const model = this.#model;
    const status = this.#status;
    const isDrawn = model && status !== 'empty';
    // An empty table of the page's own is what "No results yet" stands for; anything else it has says more.
    const lightDom = !isDrawn && !(model && this.#shown?.origin === INLINE) && hasFallback(this);
    const view: FrameView = (this.#frame = {
      locale,
      title: lightDom ? '' : (model?.title ?? this.#source.caption),
      summary: this.#summary,
      picture: isDrawn ? this.picture(model) : undefined,
      state: !lightDom && (status === 'empty' || status === 'error') ? base[status] : undefined,
      busy: status === 'loading',
      lightDom,
      source: source || model?.source?.name,
      href: safeHref(this.sourceHref || (source ? undefined : model?.source?.href)),
      time: isDrawn ? this.#time : '',
      pause: this.#source.seconds < Infinity ? (this.#source.paused ? base.resume : base.pause) : undefined,
      toggle: this.#toggle,
      save: this.savePicture && this.pictured && isDrawn ? this.#save : undefined,
      announcement: this.#announcement,
      debug: this.debug ? this.#problems : undefined,
    });
    return this.frame(view);
  }

  readonly #toggle = (): void => {
    this.#source.paused = !this.#source.paused;
    this.requestUpdate();
  };

  readonly #save = ({ currentTarget }: Event): void => {
    void savePicture(currentTarget as HTMLElement, this.locale, () => ({
      ...this.#frame,
      host: this,
      summary: this.#summary,
      model: this.#model,
      pictured: this.pictured?.(),
    }));
  };

  protected override updated(): void {
    setState(this.#internals, this.#status);
    if (this.#model) this.#letGo ??= holdHeight(this, this.#height);
    const shown = this.#shown;
    if (shown && shown.sheet !== this.#loaded) {
      this.#loaded = shown.sheet;
      this.dispatchEvent(new RosetteLoadEvent(shown.reading.rows, this.#model?.updated ?? null));
    }
    reportProblems(this, this.#problems);
  }
}
