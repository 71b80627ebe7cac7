import {
  toWinners,
  winnerColumns,
  type Reading,
  type Sheet,
  type WinnerRow,
  type Winners,
} from '@rosette/data';
import type { TemplateResult } from 'lit/html.js';
import { DataElement } from '../base/data-element.js';
import type { Properties } from '../base/element.js';
import type { Messages } from '../base/messages.js';
import type { Rows } from '../base/plain-text.js';
import { winnersJsonLd } from './winner-cards.json-ld.js';
import { winnerMessages, type WinnerMessages } from './winner-cards.messages.js';
import { readPhotos } from './winner-cards.photos.js';
import { winnersSentence } from './winner-cards.sentence.js';
import { winnerStyles } from './winner-cards.styles.js';
import { winnersTemplate } from './winner-cards.template.js';
import { winnerRows } from './winner-cards.text.js';

/**
 * The people elected, such as mayors: a card for each, with office, name, party, votes by round, majority, and who held it before.
 *
 * Give it a table, or `src`, or `data`; columns are `name`, `party`, `office`, `votes`, `runnerUp`, `previous`, `photo` and others.
 *
 * @tag rosette-winner-cards
 * @summary The people elected, such as mayors: a card for each.
 * @slot - The data, as a table or a script of JSON or CSV: shown until the cards are drawn, and where they cannot be.
 * @slot title - A title of the page's own, in place of the data's.
 * @slot summary - A sentence of the page's own, in place of the one made from the data.
 * @fires {RosetteLoadEvent} rosette-load - New data is on screen.
 * @fires {RosetteErrorEvent} rosette-error - Something could not be read; the rest is shown.
 * @csspart figure - Everything.
 * @csspart title - The title.
 * @csspart summary - The sentence.
 * @csspart picture - All cards.
 * @csspart progress - The bar that says how many have declared.
 * @csspart card - One card.
 * @csspart portrait - The place of a photograph, with initials where there is none.
 * @csspart office - What somebody was elected to.
 * @csspart name - The name.
 * @csspart party - The party.
 * @csspart outcome - "Elected", "Re-elected", and what it means for the party.
 * @csspart majority - The large figure of a card.
 * @csspart bar - A bar.
 * @csspart remark - The note of a card.
 * @csspart credit - Who took the photograph.
 * @csspart note - Source, time and pause button.
 * @csspart source - The link to the source, or its name.
 * @csspart time - When the figures are from.
 * @csspart pause - The button that pauses live cards.
 * @csspart state - What stands where there is nothing to draw.
 * @csspart debug - What could not be read, where `debug` is set.
 * @cssprop [--rosette-hairline] - Colour of the lines between figures.
 * @cssprop [--rosette-quiet=currentColor] - Colour of small print.
 * @cssprop [--rosette-wash] - The ground of initials, and the skeleton.
 * @cssprop [--rosette-focus=currentColor] - Colour of the focus ring.
 * @cssprop [--rosette-party-labour] - Fill of a party's shapes, here Labour's; each party has one, by its slug.
 * @cssstate loading - Nothing to show yet.
 * @cssstate ready - Shows what the data says.
 * @cssstate stale - Shows the last good data; newer could not be had.
 * @cssstate empty - The data has nobody yet.
 * @cssstate error - Nothing to show, and the data cannot be read.
 */
export class WinnerCardsElement extends DataElement<typeof winnerColumns, Winners> {
  static override styles = DataElement.styles + winnerStyles;

  static override properties: Properties = {
    ...DataElement.properties,
    noPhotos: { type: Boolean, attribute: 'no-photos' },
    photoOrigins: { attribute: 'photo-origins' },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
  };

  /** Neither photographs nor initials. */
  noPhotos = false;

  /** From which other sites a feed's pictures may be loaded: origins such as `https://images.example.org`, with spaces between. */
  photoOrigins?: string | undefined;

  /** Says who was elected to search engines too, as schema.org's JSON-LD in the `<head>` of the page. */
  jsonLd = false;

  /** Labels of this element's own, in place of those of its language. */
  declare messages?: Partial<Messages & WinnerMessages> | undefined;

  protected readonly schema = winnerColumns;

  #winners: Winners | undefined;
  #script: HTMLScriptElement | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#script?.remove();
  }

  protected toModel(reading: Reading<WinnerRow>, sheet: Sheet): Winners {
    return (this.#winners = toWinners(readPhotos(reading, this), sheet));
  }

  protected isEmpty({ winners }: Winners): boolean {
    return !winners.length;
  }

  protected summary(model: Winners): string {
    return winnersSentence(model, this.#words, this.locale);
  }

  protected picture(model: Winners): TemplateResult {
    const { noPhotos, locale } = this;
    return winnersTemplate({ model, noPhotos, words: this.#words, locale });
  }

  protected override rows(model: Winners): Rows {
    return winnerRows(model, this.#words, this.locale);
  }

  protected override updated(): void {
    super.updated();
    this.#script?.remove();
    if (!this.jsonLd || !this.#winners || !this.isConnected) return;
    // No program: a browser does not run it, and no Content-Security-Policy forbids it.
    const script = (this.#script ??= document.createElement('script'));
    script.type = 'application/ld+json';
    script.text = winnersJsonLd(this.#winners.winners);
    document.head.append(script);
  }

  get #words(): WinnerMessages {
    return this.locale.words('winner-cards', winnerMessages);
  }
}
