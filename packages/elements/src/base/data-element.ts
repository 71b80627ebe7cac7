import {
  readRows,
  type Columns,
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
import type { DataModel } from './data-model.js';
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
import { attributeProblems, reportProblems } from './problems.js';
import { setState, statusOf, type Status } from './states.js';

/** @public So that a page's listeners are typed wherever the element is. */
export type { RosetteErrorEvent, RosetteLoadEvent };

/**
 * An element that shows data: from its `data`, its `src` or its light DOM, in the page's language, with title, sentence,
 * source and state around what the widget draws. It never throws over data, and never blanks what it once showed.
 */
export abstract class DataElement<S extends Columns, M extends DataModel> extends RosetteElement {
  static override styles = tokens + hostStyles + frameStyles;

  static override properties: Properties = {
    src: {},
    refresh: {},
    columns: {},
    data: { attribute: false },
    debug: { type: Boolean },
    source: {},
    sourceHref: { attribute: 'source-href' },
    messages: { attribute: false },
  };

  /** Address of a CSV or JSON feed, or of a Google Sheet. */
  src?: string | undefined;

  /** Reads `src` again every so many seconds, 10 at least. */
  refresh?: number | string | undefined;

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

  /** Labels of this element's own, in place of those of its language. */
  messages?: Partial<Messages> | undefined;

  /** How the widget speaks; set anew before each drawing. */
  protected locale!: Locale;

  /** What is drawn; `undefined`: there is nothing to draw. Known before the drawing, and until the next. */
  protected drawnModel: M | undefined;

  /** What stands around it; made anew by each drawing. */
  protected framed!: FrameView & { readonly summary: string };

  readonly #internals = this.attachInternals();
  readonly #source = new DataSource(this);
  #shown: Shown<S> | undefined;
  #model: M | undefined;
  #summary!: string;
  #status: Status = 'loading';
  #problems: readonly Problem[] = [];
  #announcement: string | undefined;
  #loaded: Sheet | undefined;
  #height!: number;
  #letGo: (() => void) | undefined;

  /** What could not be read, everything that is wrong now. Rows that could be read are shown all the same. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Where the element stands; the same as `:state(…)` in CSS. */
  get status(): Status {
    return this.#status;
  }

  /** The columns of the widget's data. */
  protected abstract readonly schema: S;
  /** Makes what is drawn of what was read, and of which of the places where data may come from. */
  protected abstract toModel(reading: Reading<RowOf<S>>, sheet: Sheet, origin: number): M;
  /** Whether there is nothing to show yet. */
  protected abstract isEmpty(model: M): boolean;
  /** The one sentence that says what the picture shows. */
  protected abstract summary(model: M): string;
  /** What is drawn, with the data as a table; `undefined`: there is nothing to draw. */
  protected abstract picture(model: M): TemplateResult | undefined;

  /** A header to take before others, by field, such as the unit that is counted. */
  protected prefer?(): Readonly<Record<string, string | undefined>> | undefined;

  /** How a sheet is read. Whatever else bears on the rows belongs into the options, for only what changes there is read anew. */
  protected read(sheet: Sheet, options: ReadOptions): Reading<RowOf<S>> {
    return readRows(sheet, this.schema, options);
  }

  protected readOptions(): ReadOptions {
    return { columns: this.columns, prefer: this.prefer?.() };
  }

  /** What the element says of itself, in attributes or in words, where there is no table or script inside it. */
  protected ownSheet?(): Sheet | undefined;

  /** What stands around the picture. */
  protected frame(view: FrameView): TemplateResult {
    return frameTemplate(view);
  }

  /** What the button does that saves what is drawn; `undefined`: there is none. */
  protected save?(): FrameView['save'];

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
    const before = this.#shown;
    const said = this.#summary;
    // What is read now is no news any more: a page that is being parsed is drawn once.
    if (!this.#source.isRead) this.forgetChanges();
    const [given, fed, inline = this.ownSheet?.()] = this.#source.sheets(this.schema);
    const choice = choose(
      [given, fed, inline],
      this.#source.seen,
      before,
      (sheet, options) => this.read(sheet, options),
      this.readOptions(),
    );
    let { shown, status: rated } = choice;
    const toModel = (): M | undefined => shown && this.toModel(shown.reading, shown.sheet, shown.origin);
    let model = toModel();
    const found = model?.problems ?? [];
    // Rows in which nothing has a meaning, such as councils that a number runs, are no data either.
    if (model && this.isEmpty(model) && found.some(({ code }) => code === 'cell-invalid')) {
      shown = before;
      model = toModel();
      rated = 'error';
    }
    this.#shown = shown;
    this.#model = model;
    this.#problems = [...new Set([...attributeProblems(this), ...choice.problems, ...found])];
    const drawn = (this.drawnModel = model && !this.isEmpty(model) ? model : undefined);
    const status = statusOf(model, drawn, rated);
    const isOther = status !== this.#status;
    this.#status = status;
    this.#summary = drawn ? this.summary(drawn) : '';
    if (!this.hasUpdated) return;
    // One sentence to be heard, when something has changed since the last drawing.
    const { base } = this.locale;
    const isNews = before && before.sheet !== shown?.sheet && this.#summary !== said;
    if (isOther) this.#announcement = status === 'stale' ? this.#time : status === 'error' ? base.error : '';
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
    return isStale && this.#source.isAsking ? text + base.trying : text;
  }

  protected override render(): TemplateResult {
    const { locale, source, drawnModel: drawn } = this;
    const { base } = locale;
    const model = this.#model;
    const status = this.#status;
    // An empty table of the page's own is what "No results yet" stands for; anything else it has says more.
    const lightDom = !drawn && !(model && this.#shown?.origin === INLINE) && hasFallback(this);
    this.framed = {
      locale,
      title: lightDom ? '' : (model?.title ?? this.#source.caption),
      summary: this.#summary,
      picture: drawn && this.picture(drawn),
      // There are words for what has nothing to show, and for no other.
      state: lightDom ? undefined : (base as { readonly [of in Status]?: string })[status],
      busy: status === 'loading',
      lightDom,
      source: source || model?.source?.name,
      href: safeHref(this.sourceHref || (!source && model?.source?.href)),
      time: drawn && this.#time,
      pause: this.#source.seconds < Infinity ? (this.#source.paused ? base.resume : base.pause) : undefined,
      toggle: () => {
        this.#source.paused = !this.#source.paused;
        this.requestUpdate();
      },
      save: drawn && this.save?.(),
      // What stands on the page says more than that it cannot be shown.
      announcement: lightDom ? '' : this.#announcement,
      debug: this.debug ? this.#problems : undefined,
    };
    return this.frame(this.framed);
  }

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
