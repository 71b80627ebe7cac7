import { html, nothing, type TemplateResult } from 'lit/html.js';
import { shareTemplate, type ShareView } from '../base/share/share-row.template.js';
import type { LetterMessages } from './letter-card.messages.js';

/** Everything that is drawn from. */
export interface LetterView {
  readonly words: LetterMessages;
  /** Language of these words; what stands in the slots has the page's. */
  readonly lang: string;
  readonly heading: string | undefined;
  readonly place: string | undefined;
  /** When the letter is from, as it is written. */
  readonly date: string | undefined;
  /** The same as machines read it; `undefined`: it is no date that they could. */
  readonly iso: string | undefined;
  /** Whether there is something in a slot. */
  readonly has: (slot: string) => boolean;
  /** Whether the letter is made of elements alone: then a line break between them means nothing. */
  readonly isBlocks: boolean;
  readonly isFolded: boolean;
  /** What the button at the fold says; `undefined`: there is nothing to fold. */
  readonly fold: string | undefined;
  /** The address on paper. */
  readonly address: string;
  /** `undefined`: there are no ways to share. */
  readonly share: ShareView | undefined;
  /** What came of the buttons below the letter. */
  readonly said: string;
  /** The words that are selected; `undefined`: none that could be a quotation. */
  readonly quotation: ShareView | undefined;
  readonly toggle: (event: Event) => void;
  readonly scrolled: () => void;
  /** `undefined`: no such button. */
  readonly print: (() => void) | undefined;
  readonly copy: (() => void) | undefined;
  readonly quote: () => void;
}

type Drawn = TemplateResult | typeof nothing;

/** The sheet: masthead, place and date, heading, letter; then how to answer and to pass it on; then the imprint. */
export function letterTemplate(view: LetterView): TemplateResult {
  const { heading, place, date, iso, isFolded, fold, has, lang } = view;
  const section = (name: string): TemplateResult =>
    html`<div part=${name} ?hidden=${!has(name)}><slot name=${name}></slot></div>`;
  return html`<article class="frame" part="letter" aria-labelledby=${heading ? 'title' : nothing}>
    ${section('masthead')}
    ${
      place || date
        ? html`<p part="dateline">
            <bdi>${place}</bdi
            >${place && date && ', '}${iso ? html`<time datetime=${iso} dir="auto">${date}</time>` : date}
          </p>`
        : nothing
    }
    ${heading ? html`<h2 part="title" id="title">${heading}</h2>` : nothing}
    <div
      class=${isFolded ? (fold ? 'sheet folded faded' : 'sheet folded') : 'sheet'}
      @scroll=${view.scrolled}
    >
      <div class=${view.isBlocks ? 'blocks' : ''} part="text">
        <slot></slot>
        ${section('signature')} ${section('postscript')}
      </div>
    </div>
    ${
      fold
        ? html`<p class="more" lang=${lang}>
            <button class="boxed" part="button" aria-expanded=${!isFolded} @click=${view.toggle}>
              ${fold}
            </button>
          </p>`
        : nothing
    }
    ${section('actions')} ${toolsTemplate(view)} ${section('imprint')}
    <p part="address">${view.address}</p>
    ${quotationTemplate(view)}
  </article>`;
}

const button = (says: string, press: (() => void) | undefined): Drawn =>
  press ? html`<button class="way" part="button" @click=${press}>${says}</button>` : nothing;

function toolsTemplate({ share, words, print, copy, lang, said }: LetterView): Drawn {
  if (!share && !print && !copy) return nothing;
  return html`<div part="tools" lang=${lang}>
    ${share ? shareTemplate(share) : nothing} ${button(words.print, print)} ${button(words.copyText, copy)}
    <p role="status" part="status">${said}</p>
  </div>`;
}

/** The buttons beside what is selected. Pressing one leaves the selection as it is. */
function quotationTemplate({ quotation, words, lang, quote }: LetterView): Drawn {
  if (!quotation) return nothing;
  const keep = (event: Event): void => {
    if (!(event.target as Element).matches('input')) event.preventDefault();
  };
  return html`<div
    part="quotation"
    role="group"
    aria-label=${words.quotation}
    lang=${lang}
    @mousedown=${keep}
  >
    ${button(quotation.row.said || words.copyQuotation, quote)}
    ${shareTemplate(quotation, words.shareQuotation)}
  </div>`;
}
