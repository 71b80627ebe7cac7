import type { TemplateResult } from 'lit/html.js';
import { RosetteElement, type Properties } from '../base/element.js';
import type { RosetteErrorEvent } from '../base/events/error.js';
import type { RosetteShareEvent } from '../base/events/share.js';
import { speechFor, type Speech } from '../base/form/speech.js';
import { languageOf } from '../base/locale.js';
import { reportProblems } from '../base/problems.js';
import { shareAddress } from '../base/share/share-address.js';
import { ShareRow } from '../base/share/share-row.js';
import type { ShareView } from '../base/share/share-row.template.js';
import { readTargets, type Shared } from '../base/share/share-targets.js';
import { adoptLightStyles } from '../base/sheet.js';
import { setState } from '../base/states.js';
import { markBlanks } from './letter-card.blanks.js';
import { readDay, writtenDay } from './letter-card.date.js';
import { Fold } from './letter-card.fold.js';
import { lightRules } from './letter-card.light.styles.js';
import { loadTools } from './letter-card.load.js';
import { letterMessages, type LetterMessages } from './letter-card.messages.js';
import { letterProblems } from './letter-card.problems.js';
import { Quoting } from './letter-card.quoting.js';
import { sharedLetter } from './letter-card.shared.js';
import { letterStyles } from './letter-card.styles.js';
import { letterTemplate } from './letter-card.template.js';
import { plainText } from './letter-card.text.js';

/** @public So that a page's listeners are typed wherever the element is. */
export type { RosetteErrorEvent, RosetteShareEvent };

/**
 * An open letter: to be read, shared, quoted, printed and answered. The letter is the page's own HTML, and stays in the page's document:
 * it can be read before the script has come, and if it never does.
 *
 * @tag rosette-letter-card
 * @summary An open letter: read, share, print, answer.
 * @slot - The letter: salutation, paragraphs, headings, lists, `<blockquote>`, pictures.
 * @slot masthead - Who writes: a name, a logo.
 * @slot signature - Who signs, and as what.
 * @slot postscript - What comes below the signature.
 * @slot actions - How to answer: a join form, a reply box, a link.
 * @slot imprint - Who is responsible for it, as small print.
 * @fires {RosetteShareEvent} rosette-share - A person shares the letter, or words of it.
 * @fires {RosetteErrorEvent} rosette-error - An attribute cannot be read; the letter is shown all the same.
 * @csspart letter - The sheet.
 * @csspart masthead - The masthead, between its rules.
 * @csspart dateline - Place and date.
 * @csspart title - The heading.
 * @csspart text - The letter with signature and postscript.
 * @csspart signature - The signature.
 * @csspart postscript - The postscript.
 * @csspart actions - How to answer.
 * @csspart tools - The row of buttons below the letter.
 * @csspart button - Each button.
 * @csspart ways - The list of ways to share.
 * @csspart way - Each of them.
 * @csspart status - What came of copying.
 * @csspart quotation - The buttons beside selected words.
 * @csspart imprint - The small print.
 * @csspart address - Where the letter is to be found, on paper.
 * @cssprop [--rosette-fold=20em] - How much of a folded letter is seen.
 * @cssprop [--rosette-hairline] - Colour of the rules.
 * @cssprop [--rosette-quiet=currentColor] - Colour of small print.
 * @cssprop [--rosette-accent=auto] - Colour of a box that is ticked.
 * @cssprop [--rosette-focus=currentColor] - Colour of the focus ring.
 * @cssprop [--rosette-radius=2px] - Corners of buttons.
 * @cssstate folded - Shows its first paragraphs.
 * @cssstate whole - Shows all of it.
 */
export class LetterCardElement extends RosetteElement {
  static override styles = letterStyles;

  static override properties: Properties = {
    heading: {},
    date: {},
    place: {},
    collapsed: { type: Boolean },
    share: {},
    shareHref: { attribute: 'share-href' },
    noPrint: { type: Boolean, attribute: 'no-print' },
    noCopy: { type: Boolean, attribute: 'no-copy' },
    messages: { attribute: false },
  };

  /** What the letter is called. Without it, the first heading inside stands for it where it is shared. */
  heading?: string | undefined;

  /** When it was written, as 2016-05-09; shown as the page's language writes dates. Anything else is shown as it is. */
  date?: string | undefined;

  /** Where it was written. */
  place?: string | undefined;

  /** Shows the first paragraphs, and a button for the rest. Search engines, find-in-page, print and screen readers have it whole. */
  collapsed = false;

  /** Which ways to share there are, with spaces between them: `copy email whatsapp bluesky mastodon facebook x`; all without it, none with "none". */
  share?: string | undefined;

  /** The address that is shared, if it is neither the page's canonical link nor its own. */
  shareHref?: string | undefined;

  /** Without the button that prints the letter alone. */
  noPrint = false;

  /** Without the button that copies the letter as plain text. */
  noCopy = false;

  /** Words of this element's own, in place of those of its language. */
  messages?: Partial<LetterMessages> | undefined;

  readonly #internals = this.attachInternals();
  readonly #draw = (): Promise<unknown> => (this.requestUpdate(), this.updateComplete);
  readonly #row = new ShareRow(this, 'share', this.#draw);
  readonly #quotedRow = new ShareRow(this, 'quotation', this.#draw);
  readonly #fold = new Fold(this, this.#draw);
  readonly #quoting = new Quoting(this, this.#quotedRow, () => this.#find('[part=quotation]'));
  #speech!: Speech<LetterMessages>;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#quoting.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#quoting.disconnect();
    this.#fold.follow(undefined);
  }

  protected override willUpdate(): void {
    this.#speech = speechFor<LetterMessages>(languageOf(this), 'letter-card', letterMessages, this.messages);
    if (this.collapsed && !this.hasUpdated) this.#fold.begin();
  }

  protected override render(): TemplateResult {
    const { heading, place, collapsed } = this;
    const { words, lang } = this.#speech;
    const { isOpen, isLong } = this.#fold;
    const date = this.date?.trim();
    const day = readDay(date);
    const targets = readTargets(this.share);
    const viewOf = (row: ShareRow, shared: Shared): ShareView | undefined =>
      targets.length ? { row, shared, targets, words } : undefined;
    return letterTemplate({
      words,
      lang,
      heading,
      place,
      date: day ? writtenDay(day, lang) : date,
      iso: day && date,
      has: (slot) => !!this.querySelector(`:scope > [slot=${slot}]`),
      isBlocks: ![...this.childNodes].some((node) => node instanceof Text && node.data.trim()),
      isFolded: collapsed && !isOpen,
      fold: collapsed && isLong ? (isOpen ? words.less : words.more) : undefined,
      address: this.#address,
      share: viewOf(this.#row, sharedLetter(this)),
      said: this.#row.said || this.#quotedRow.said,
      quotation: this.#quoting.quotation?.words ? viewOf(this.#quotedRow, this.#quoted) : undefined,
      toggle: ({ currentTarget }) => this.#fold.toggle(currentTarget as HTMLElement),
      scrolled: () => this.#fold.scrolled(),
      print: this.noPrint ? undefined : this.#print,
      copy: this.noCopy ? undefined : this.#copy,
      quote: this.#quote,
    });
  }

  protected override updated(): void {
    adoptLightStyles(this, lightRules);
    markBlanks(this);
    this.#fold.follow(this.collapsed ? this.#find('.sheet') : undefined);
    this.#quoting.quotation?.place();
    const { isLong, isOpen } = this.#fold;
    setState(this.#internals, this.collapsed && isLong && !isOpen ? 'folded' : 'whole');
    reportProblems(this, letterProblems(this));
  }

  get #address(): string {
    return shareAddress(this.shareHref);
  }

  #find(selector: string): HTMLElement | null | undefined {
    return this.shadowRoot?.querySelector(selector);
  }

  get #quoted(): Shared {
    const { quotation } = this.#quoting;
    const { say, words } = this.#speech;
    const letter = sharedLetter(this);
    return (
      quotation?.shared(letter, say(words.quoted, { text: quotation.words }), !!this.shareHref) ?? letter
    );
  }

  readonly #print = async (): Promise<void> => {
    const tools = await loadTools();
    // Without them the browser prints the page as it is.
    if (tools) tools.printAlone(this);
    else print();
  };

  readonly #copy = (): void => {
    const letter = this.#find('article');
    if (letter) void this.#row.copy(`${plainText(letter)}\n\n${this.#address}\n`, this.#speech.words);
  };

  readonly #quote = (): void => {
    const shared = this.#quoted;
    this.#quotedRow.tell('copy', shared);
    void this.#quotedRow.copy(`${shared.text}\n${shared.url}`, this.#speech.words);
  };
}
