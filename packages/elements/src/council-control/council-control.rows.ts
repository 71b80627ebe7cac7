import type { Council } from '@rosette/data';
import type { LitElement } from 'lit';
import { spanOf, WHOLE_ROWS, type Span } from './council-control.layout.js';

/** What the list shows. */
interface Listed {
  readonly shown: readonly Council[];
  readonly picked: Council | null;
  /** Too many to have all on the page. */
  readonly isLong: boolean;
}

/** The rows of the list: which are on the page, which is in sight, and which has the tab stop that arrow keys move. */
export class CouncilRows {
  readonly #host: LitElement;
  readonly #listed: Listed;
  #stop: string | undefined;
  #revealed: string | undefined;
  #prints = false;
  #top = 0;
  /** In pixels, as measured when the list is scrolled; until then about what they are. */
  #height = 480;
  #row = 40;

  constructor(host: LitElement, listed: Listed) {
    this.#host = host;
    this.#listed = listed;
    host.addController({
      hostConnected: () => this.#listen('addEventListener'),
      hostDisconnected: () => this.#listen('removeEventListener'),
    });
  }

  #listen(way: 'addEventListener' | 'removeEventListener'): void {
    window[way]('beforeprint', this.#print);
    window[way]('afterprint', this.#print);
  }

  readonly #print = ({ type }: Event): void => {
    this.#prints = type === 'beforeprint';
    if (!this.span) return;
    this.#host.requestUpdate();
    // What is printed is what is drawn when this returns.
    (this.#host as unknown as { performUpdate(): void }).performUpdate();
  };

  /** Which rows are on the page; `null`: all. A long list is printed from its beginning. */
  get span(): Span | null {
    const { isLong, shown } = this.#listed;
    if (!isLong) return null;
    if (this.#prints) return { from: 0, to: Math.min(shown.length, WHOLE_ROWS) };
    return spanOf(shown.length, this.#top, this.#height, this.#row);
  }

  /** The row that has the tab stop: where the reader was, else the picked one, else the first. */
  get stop(): string | undefined {
    const { shown, picked } = this.#listed;
    const { span } = this;
    const rows = span ? shown.slice(span.from, span.to) : shown;
    const isThere = (key: string | undefined): boolean => rows.some((council) => council.key === key);
    return [this.#stop, picked?.key].find(isThere) ?? rows[0]?.key;
  }

  /** Where the reader is. */
  goTo(key: string): void {
    this.#stop = key;
  }

  /** The list is another now: it is read from its beginning. */
  restart(): void {
    // Of a long list it is known where it is, and a keystroke costs no layout.
    if (this.#body && (this.#top || !this.#listed.isLong)) this.#body.scrollTop = 0;
    this.#top = 0;
  }

  get #body(): HTMLElement | null {
    return this.#host.renderRoot?.querySelector('tbody') ?? null;
  }

  #measure(body: HTMLElement): void {
    this.#top = body.scrollTop;
    this.#height = body.clientHeight;
    // To the fraction: it is counted in thousands.
    this.#row = body.querySelector('tr')?.getBoundingClientRect().height || this.#row;
  }

  readonly scroll = (): void => {
    const body = this.#body;
    const before = this.span;
    if (!body || !before) return;
    this.#measure(body);
    const { span } = this;
    if (!span || (span.from === before.from && span.to === before.to)) return;
    // A row that leaves the page would take the focus with it.
    const focused = (this.#host.renderRoot as ShadowRoot).activeElement?.closest('tr')?.dataset['key'];
    const stays = this.#listed.shown.slice(span.from, span.to).some(({ key }) => key === focused);
    if (focused && !stays) body.focus({ preventScroll: true });
    this.#host.requestUpdate();
  };

  /** After each drawing: a long list is as tall as all of its rows, and what was picked elsewhere comes into sight. */
  placed(): void {
    const { shown, picked } = this.#listed;
    const { span } = this;
    const style = this.#body?.style;
    if (span) {
      style?.setProperty('--from', `${span.from}`);
      style?.setProperty('--count', `${shown.length}`);
    }
    if (picked?.key === this.#revealed) return;
    this.#revealed = picked?.key;
    if (picked) this.#reveal(picked.key);
  }

  /** Brings a row into sight inside the list; the page stays where it is. */
  #reveal(key: string): void {
    const body = this.#body;
    const place = this.#listed.shown.findIndex((council) => council.key === key);
    if (!body || place < 0) return;
    this.#measure(body);
    const row = this.span ? null : (body.children[place] as HTMLElement | undefined);
    const box = row?.getBoundingClientRect();
    const tall = box?.height ?? this.#row;
    const top = box ? box.top - body.getBoundingClientRect().top + this.#top : place * this.#row;
    if (top < this.#top) body.scrollTop = top;
    else if (top + tall > this.#top + this.#height) body.scrollTop = top + tall - this.#height;
    this.scroll();
  }

  /** Arrow keys, Home, End and pages move from row to row. */
  readonly key = async (event: KeyboardEvent): Promise<void> => {
    const { shown } = this.#listed;
    const { stop } = this;
    const place = shown.findIndex(({ key }) => key === stop);
    const page = Math.max(1, Math.floor(this.#height / this.#row) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: place + 1,
      ArrowUp: place - 1,
      Home: 0,
      End: Infinity,
      PageDown: place + page,
      PageUp: place - page,
    };
    const to = steps[event.key];
    const next = to === undefined ? undefined : shown[Math.min(Math.max(to, 0), shown.length - 1)];
    if (!next || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.#stop = next.key;
    this.#reveal(next.key);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.focus();
  };

  /** Puts the reader on the row that has the tab stop. */
  focus(): void {
    this.#body?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
  }
}
