import { linkToWords } from '../base/share/share-address.js';
import type { ShareRow } from '../base/share/share-row.js';
import type { Shared } from '../base/share/share-targets.js';
import { adoptLightStyles } from '../base/sheet.js';
import { quotationRules } from './letter-card.quotation.styles.js';
import { selectionAround } from './letter-card.selection.js';

/** How long a selection has to stand still, in milliseconds: nothing appears under a hand that is still selecting. */
const STILL = 300;
const GAP = 8;
const INSIDE_A_WORD = /^[\p{L}\p{M}\p{N}’'-]{2}$/u;

/** The rest of a word that a selection has cut, before (-1) or behind (1) a place in a text. */
function restOfWord({ textContent }: Node, at: number, step: -1 | 1): string {
  const text = textContent ?? '';
  let end = at;
  while (INSIDE_A_WORD.test(text.slice(end - 1, end + 1))) end += step;
  return step < 0 ? text.slice(end, at) : text.slice(at, end);
}

/** Text without what only its markup needs; a line break stands between two blocks. */
const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();

/**
 * The selected words of a letter, and the buttons that stand beside them. The selection stays the browser's: its own menus, handles and
 * copying are as ever. Nothing is said aloud; tab leads to the buttons, escape sends them away.
 */
export class Quotation {
  /** The words, whole; empty: nothing that could be a quotation is selected. */
  words = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Where they are. */
  #found: Range | undefined;
  /** What was pressed last is one of the buttons: on a phone that takes the selection away. */
  #isPressed = false;

  /**
   * @param row - How sharing these words stands.
   * @param tool - The buttons, where they are drawn.
   */
  constructor(
    private readonly host: HTMLElement,
    private readonly row: ShareRow,
    private readonly tool: () => HTMLElement | null | undefined,
  ) {}

  /** These words, with a link to them unless the letter is said to be at another address. @param text - With their marks. */
  shared(letter: Shared, text: string, isElsewhere: boolean): Shared {
    const { words: quotation } = this;
    return { ...letter, text, url: isElsewhere ? letter.url : linkToWords(letter.url, quotation), quotation };
  }

  connect(): void {
    document.addEventListener('selectionchange', this.#changed);
    // This has come for what is selected already.
    this.#changed();
  }

  disconnect(): void {
    document.removeEventListener('selectionchange', this.#changed);
    this.#show('');
  }

  readonly #changed = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), STILL);
  };

  #settle(): void {
    const range = this.#range();
    const words = range ? this.#read(range) : '';
    if (words === this.words || (!words && (this.#isPressed || this.row.isBusy || this.#hasFocus))) return;
    this.#found = range;
    this.#show(words);
  }

  #show(words: string): void {
    clearTimeout(this.#timer);
    this.words = words;
    this.#isPressed = false;
    const listen = words ? document.addEventListener : document.removeEventListener;
    listen.call(document, 'keydown', this.#key as EventListener, true);
    listen.call(document, 'pointerdown', this.#press, true);
    this.row.said = '';
    this.row.close();
  }

  /** After each drawing: the buttons stand below the end of the selection, inside the letter and the window. */
  place(): void {
    const tool = this.tool();
    const end = [...(this.#found?.getClientRects() ?? [])].at(-1);
    const letter = tool?.parentElement?.getBoundingClientRect();
    if (!tool || !end || !letter) return;
    // Before the first paint of the buttons, and once.
    adoptLightStyles(tool, quotationRules);
    tool.style.left = '0';
    const left = Math.min(end.right - letter.left - tool.offsetWidth / 2, letter.width - tool.offsetWidth);
    const top = Math.min(end.bottom + GAP, Math.max(end.top, innerHeight - tool.offsetHeight - GAP));
    tool.style.left = `${Math.max(0, left)}px`;
    tool.style.top = `${top - letter.top}px`;
  }

  get #selection(): Selection | null {
    return selectionAround(this.host);
  }

  /** What is selected, if it is in the letter. */
  #range(): Range | undefined {
    const range = this.#selection?.rangeCount ? this.#selection.getRangeAt(0) : undefined;
    if (!range || range.collapsed) return undefined;
    const { startContainer: start, endContainer: end, endOffset } = range;
    const { host } = this;
    // A triple click on the last paragraph ends at the beginning of what follows the letter.
    const isInside = host.contains(start) && (host.contains(end) || !endOffset);
    return isInside && !start.parentElement?.closest('[slot="actions"]') ? range : undefined;
  }

  #read({ startContainer: start, startOffset, endContainer: end, endOffset }: Range): string {
    const words = String(this.#selection);
    const before = /^\s/.test(words) ? '' : restOfWord(start, startOffset, -1);
    const behind = /\s$/.test(words) ? '' : restOfWord(end, endOffset, 1);
    const text = tidy(before + words + behind);
    // One word is looked up or copied, not quoted; some languages write sentences without a space.
    return /\s/.test(text) || text.length > 9 ? text : '';
  }

  get #hasFocus(): boolean {
    return !!this.tool()?.contains(this.host.shadowRoot?.activeElement ?? null);
  }

  readonly #press = (event: Event): void => {
    this.#isPressed = event.composedPath().includes(this.tool() as EventTarget);
    // Where nothing was selected any more, nothing will change.
    if (!this.#isPressed) this.#changed();
  };

  readonly #key = (event: KeyboardEvent): void => {
    const { key, shiftKey } = event;
    if (key === 'Escape') this.#show('');
    else if (key === 'Tab' && !shiftKey && !this.#hasFocus)
      this.tool()?.querySelector('button')?.focus({ preventScroll: true });
    else return;
    event.preventDefault();
  };
}
