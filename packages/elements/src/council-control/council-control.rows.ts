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
export interface CouncilRows {
  /** Which rows are on the page; `null`: all. A long list is printed from its beginning. */
  readonly span: Span | null;
  /** The row that has the tab stop: where the reader was, else the picked one, else the first. */
  readonly stop: string | undefined;
  /** Where the reader is. */
  goTo(key: string): void;
  /** The list is another now: it is read from its beginning. */
  restart(): void;
  /** After each drawing: a long list is as tall as all of its rows, and what was picked elsewhere comes into sight. */
  placed(): void;
  scroll(): void;
  /** Arrow keys, Home, End and pages move from row to row. */
  key(event: KeyboardEvent): Promise<void>;
  /** Puts the reader on the row that has the tab stop. */
  focus(): void;
}

export function councilRows(host: LitElement, listed: Listed): CouncilRows {
  let stop: string | undefined;
  let revealed: string | undefined;
  let prints = false;
  /** In pixels, as measured when the list is scrolled; until then about what they are. */
  let [top, height, row] = [0, 480, 40];

  const bodyOf = (): HTMLElement | null => host.renderRoot?.querySelector('tbody') ?? null;

  function print({ type }: Event): void {
    prints = type === 'beforeprint';
    if (!listed.isLong) return;
    host.requestUpdate();
    // What is printed is what is drawn when this returns.
    (host as unknown as { performUpdate(): void }).performUpdate();
  }
  const listen = (way: 'addEventListener' | 'removeEventListener'): void => {
    window[way]('beforeprint', print);
    window[way]('afterprint', print);
  };
  host.addController({
    hostConnected: () => listen('addEventListener'),
    hostDisconnected: () => listen('removeEventListener'),
  });

  function measure(body: HTMLElement): void {
    top = body.scrollTop;
    height = body.clientHeight;
    // To the fraction: it is counted in thousands.
    row = body.querySelector('tr')?.getBoundingClientRect().height || row;
  }

  /** Brings a row into sight inside the list; the page stays where it is. */
  function reveal(key: string): void {
    const body = bodyOf();
    const place = listed.shown.findIndex((council) => council.key === key);
    if (!body || place < 0) return;
    measure(body);
    const box = listed.isLong ? undefined : body.children[place]?.getBoundingClientRect();
    const from = box ? box.top - body.getBoundingClientRect().top + top : place * row;
    const to = from + (box?.height ?? row) - height;
    if (from < top) body.scrollTop = from;
    else if (to > top) body.scrollTop = to;
    rows.scroll();
  }

  const rows: CouncilRows = {
    get span() {
      const count = listed.shown.length;
      if (!listed.isLong) return null;
      return prints ? { from: 0, to: Math.min(count, WHOLE_ROWS) } : spanOf(count, top, height, row);
    },
    get stop() {
      const { span } = rows;
      const there = span ? listed.shown.slice(span.from, span.to) : listed.shown;
      const isThere = (key: string | undefined): boolean => there.some((council) => council.key === key);
      return [stop, listed.picked?.key].find(isThere) ?? there[0]?.key;
    },
    goTo(key) {
      stop = key;
    },
    restart() {
      const body = bodyOf();
      // Of a long list it is known where it is, and a keystroke costs no layout.
      if (body && (top || !listed.isLong)) body.scrollTop = 0;
      top = 0;
    },
    placed() {
      const { span } = rows;
      const style = bodyOf()?.style;
      if (span) {
        style?.setProperty('--from', `${span.from}`);
        style?.setProperty('--count', `${listed.shown.length}`);
      }
      const key = listed.picked?.key;
      if (key === revealed) return;
      revealed = key;
      if (key !== undefined) reveal(key);
    },
    scroll() {
      const body = bodyOf();
      const before = rows.span;
      if (!body || !before) return;
      measure(body);
      const { from, to } = rows.span ?? before;
      if (from === before.from && to === before.to) return;
      // A row that leaves the page would take the focus with it.
      const focused = (host.renderRoot as ShadowRoot).activeElement?.closest('tr')?.dataset['key'];
      if (focused && !listed.shown.slice(from, to).some(({ key }) => key === focused))
        body.focus({ preventScroll: true });
      host.requestUpdate();
    },
    async key(event) {
      const { shown } = listed;
      const at = rows.stop;
      const place = shown.findIndex(({ key }) => key === at);
      const page = Math.max(1, Math.floor(height / row) - 1);
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
      stop = next.key;
      reveal(stop);
      host.requestUpdate();
      await host.updateComplete;
      rows.focus();
    },
    focus() {
      bodyOf()?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
    },
  };
  return rows;
}
