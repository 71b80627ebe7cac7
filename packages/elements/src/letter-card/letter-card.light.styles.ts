import { css } from '../styles/text.js';

/**
 * The text of the letter, which stands in the page's own document, at whatever depth a content system has put it. In a layer: any rule of the
 * page, even for `*`, comes before each of these. What stands in a slot is left to the page. The build writes them into
 * rosette.css too, for before the script has come.
 */
export const lightRules = css`
  @layer rosette {
    rosette-letter-card
      :is(p, ul, ol, dl, blockquote, pre, table, figure, hr):not(
        [slot],
        :where(rosette-letter-card [slot] *)
      ) {
      margin: 0 0 1em;
    }

    rosette-letter-card :is(h1, h2, h3, h4, h5, h6):not([slot], :where(rosette-letter-card [slot] *)) {
      margin: 0 0 0.5em;
      padding-block-start: 0.75em;
      font-size: 1.125em;
      line-height: 1.25;
      text-wrap: balance;
      break-after: avoid;
    }

    rosette-letter-card > :is(h1, h2, h3):first-child:not([slot]) {
      padding: 0;
      font-size: 1.75em;
      line-height: 1.15;
    }

    rosette-letter-card :is(ul, ol):not(:where(rosette-letter-card [slot] *)) {
      padding-inline-start: 1.5em;
    }

    rosette-letter-card blockquote:not(:where(rosette-letter-card [slot] *)) {
      padding-inline-start: 1.25em;
      border-inline-start: 2px solid rgb(128 128 128 / 0.5);
    }

    rosette-letter-card hr:not(:where(rosette-letter-card [slot] *)) {
      height: 1em;
      margin-block-end: 2em;
      border: 0;
      border-block-end: 1px solid rgb(128 128 128 / 0.5);
    }

    rosette-letter-card figcaption:not(:where(rosette-letter-card [slot] *)) {
      font-size: max(12px, 0.8125em);
      line-height: 1.4;
    }

    rosette-letter-card :is(img, svg, video):not(:where(rosette-letter-card [slot] *)) {
      max-width: 100%;
      height: auto;
    }

    rosette-letter-card [data-rosette-blank] {
      display: none;
    }

    rosette-letter-card > [slot],
    rosette-letter-card :is(blockquote, li) > :last-child {
      margin-block: 0;
    }
  }
`;
