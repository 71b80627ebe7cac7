/** What a reader goes on with: a block of text, not in a slot but those of the letter. */
const BLOCKS = ':is(p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, table, div)';

/**
 * A long letter, folded after its first paragraphs. The rest is below the lower edge of a box that shows no more, and nowhere else: screen
 * readers read it, print and search engines have it, and where find-in-page, a link to a passage or the tab key lead into it, the browser
 * scrolls that box, by which it unfolds.
 */
export class Fold {
  /** Whether a reader has unfolded it. */
  isOpen = false;
  /** Whether there is more than the fold shows. Known after the first layout, which is before the first paint. */
  isLong = true;
  #sheet: HTMLElement | null | undefined;
  readonly #observer = new ResizeObserver(([entry]) => {
    const sheet = entry?.target.parentElement;
    // Unfolded it is as high as what is in it, and says nothing.
    const isLong = this.isOpen || (!!sheet && sheet.scrollHeight > sheet.clientHeight + 1);
    if (isLong !== this.isLong) {
      this.isLong = isLong;
      void this.news();
    }
  });

  /** The letter was on the page before its script. */
  readonly #wasThere: boolean;

  /** @param news - Has the element drawn again; resolves when it is. */
  constructor(
    private readonly host: HTMLElement,
    private readonly news: () => Promise<unknown>,
  ) {
    this.#wasThere = host.isConnected;
  }

  /** Before the first drawing: what is on the screen already is not folded under the eyes of its reader, and nothing moves. */
  begin(): void {
    const { host } = this;
    const isPainted = this.#wasThere && performance.getEntriesByType('paint').length > 0;
    this.isOpen =
      (isPainted && host.getBoundingClientRect().top < innerHeight) || !!host.querySelector(':target');
  }

  /** After each drawing; `undefined`: it is not to be folded, or gone. */
  follow(sheet: HTMLElement | null | undefined): void {
    if (this.#sheet === sheet) return;
    this.#sheet = sheet;
    this.#observer.disconnect();
    if (sheet?.firstElementChild) this.#observer.observe(sheet.firstElementChild);
  }

  /** The button: unfolds, with the focus on what comes next; or folds, with the button still in view. */
  async toggle(button: HTMLElement): Promise<void> {
    const { bottom = 0 } = this.#sheet?.getBoundingClientRect() ?? {};
    // The first block that is not seen in full.
    const next = [...this.host.querySelectorAll<HTMLElement>(BLOCKS)].find(
      (block) =>
        !block.closest('[slot="actions"], [slot="imprint"]') &&
        !block.querySelector(BLOCKS) &&
        block.getBoundingClientRect().bottom > bottom,
    );
    this.isOpen = !this.isOpen;
    await this.news();
    if (!this.isOpen) return button.scrollIntoView({ block: 'nearest' });
    if (!next || next.hasAttribute('tabindex')) return next?.focus({ preventScroll: true });
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
    next.addEventListener('blur', () => next.removeAttribute('tabindex'), { once: true });
  }

  /** Something has led below the fold: it unfolds, and what was found stays where it is on the screen. */
  async scrolled(): Promise<void> {
    const { scrollTop: top = 0 } = this.#sheet ?? {};
    if (!top || this.isOpen) return;
    this.isOpen = true;
    await this.news();
    scrollBy({ top, behavior: 'instant' });
  }
}
