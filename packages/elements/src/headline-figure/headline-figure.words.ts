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
  /** The value of the attribute where it is no number: it is shown as it is written. */
  readonly unread: string | undefined;
  readonly #value: string | number | undefined;
  readonly #of: string | undefined;

  constructor(host: FigureHost) {
    this.copy = lightWords(host);
    this.text = this.copy?.textContent ?? '';
    [this.#value, this.#of] = valueAndWhole(host.value);
    const value = readNumber(this.#value);
    if (value === undefined) this.unread = String(this.#value);
    const isAll = value === null && !host.src && host.data == null && !host.querySelector('table,script');
    this.marks = figureText(this.text, isAll ? undefined : (value ?? null));
  }

  /** A figure as the page wrote it. */
  written(kind: MarkKind): string | undefined {
    return this.marks.find((mark) => mark.kind === kind)?.written;
  }

  /** A sheet of one row of what the element says, in attributes first; the one before, where it is the same. */
  sheet(host: FigureHost, before: Sheet | undefined): Sheet | undefined {
    const value = this.#value ?? this.written('value');
    if (value === undefined) return undefined;
    // With a feed it may be the name of a column or a row, of which nothing is known here.
    const of = host.src && readNumber(host.of) === undefined ? undefined : host.of;
    const cells = [
      value,
      of ?? this.#of ?? this.written('of'),
      host.change || this.written('change'),
      host.previous,
    ];
    if (before?.rows[0]?.cells.every((cell, place) => cell === cells[place])) return before;
    return { header: ['value', 'of', 'change', 'previous'], rows: [{ at: 0, cells }] };
  }
}

/** A value that says what it is of, taken apart: "58/124", "58 of 124". Any other as it is. */
function valueAndWhole(
  value: string | number | undefined,
): readonly [value: string | number | undefined, of?: string] {
  const text = String(value ?? '').trim();
  const [first, second] = figureText(text);
  return second?.kind === 'of' && first?.from === 0 && second.to === text.length
    ? [first.written, second.written]
    : [value];
}
