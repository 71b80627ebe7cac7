import { figureText, readNumber, type Mark, type MarkKind, type Sheet } from '@rosette/data';
import { lightWords } from '../base/light-dom.js';

/** What an element says about its figure, in attributes and in words. */
interface FigureHost extends HTMLElement {
  readonly value?: string | number | undefined;
  readonly of?: string | number | undefined;
  readonly change?: string | number | undefined;
  readonly previous?: string | number | undefined;
  readonly src?: string | undefined;
  readonly data?: unknown;
}

/** The page's words, and where the figures are in them. */
export class PageWords {
  /** A copy to write into; `null`: not all of them are there yet. */
  readonly copy: DocumentFragment | null;
  readonly text: string;
  readonly marks: readonly Mark[];

  constructor(host: FigureHost) {
    this.copy = lightWords(host);
    this.text = this.copy?.textContent ?? '';
    const value = readNumber(host.value);
    const isAll = value == null && !host.src && host.data == null && !host.querySelector('table,script');
    this.marks = figureText(this.text, isAll ? undefined : value);
  }

  /** A figure as the page wrote it. */
  written(kind: MarkKind): string | undefined {
    return this.marks.find((mark) => mark.kind === kind)?.written;
  }

  /** A sheet of one row of what the element says, in attributes first; the one before, where it is the same. */
  sheet(host: FigureHost, before: Sheet | undefined): Sheet | undefined {
    const value = host.value ?? this.written('value');
    if (value === undefined) return undefined;
    // With a feed it may be the name of a column or a row, of which nothing is known here.
    const of = host.src && readNumber(host.of) === undefined ? undefined : host.of;
    const cells = [value, of ?? this.written('of'), host.change || this.written('change'), host.previous];
    if (before && String(before.rows[0]?.cells) === String(cells)) return before;
    return { header: ['value', 'of', 'change', 'previous'], rows: [{ at: 0, cells }] };
  }
}
