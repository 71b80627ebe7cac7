import { shareStyles } from '../base/share/share.styles.js';
import { hostStyles } from '../styles/host.js';
import { css } from '../styles/text.js';
import { tokens } from '../styles/tokens.js';

/** A letter as a good printer sets one: a measure of 60 to 66 characters, room between the lines, rules instead of boxes. */
const letterStyles = css`
  .frame {
    --r-leading: 1.5;
    max-width: 62ex;
    margin: 0 auto;
    line-height: var(--r-leading);
  }

  [part='masthead'] {
    padding-block: 0.625em;
    border-block: 2px solid;
    border-block-end: 1px solid var(--r-hairline-colour);
    line-height: 1.3;
  }

  [part='dateline'] {
    margin: 1em 0 0;
    text-align: end;
  }

  time {
    unicode-bidi: isolate;
  }

  [part='title'] {
    margin: 1em 0 0;
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.15;
    text-wrap: balance;
  }

  .text {
    padding-block-start: 1.5em;
    hanging-punctuation: first allow-end;
    orphans: 3;
    text-wrap: pretty;
    widows: 3;
  }

  /* Among paragraphs a line break is what WordPress puts between tags; in bare text it is all there is. */
  .blocks > ::slotted(br) {
    display: none;
  }

  .folded {
    max-height: var(--rosette-fold, 20em);
    overflow: hidden;
    scroll-padding-block: 1em 5em;
    mask-image: linear-gradient(#000 calc(100% - 5em), #0000);
  }

  /* Where the paper is folded. */
  .more {
    display: flex;
    align-items: center;
    gap: 1em;
    margin: 0.5em 0;
  }

  .more::before,
  .more::after {
    flex: 1;
    border-block-start: 1px solid var(--r-hairline-colour);
    content: '';
  }

  [part='signature'] {
    margin-block-start: 2em;
    break-inside: avoid;
  }

  [part='postscript'] {
    display: grid;
    gap: 0.75em;
    margin-block-start: 1.5em;
  }

  ::slotted([slot]) {
    display: block;
  }

  [part='actions'] {
    margin-block: 1.5em;
  }

  [part='tools'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-start: 1.5em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--r-hairline-colour);
    font-size: var(--r-caption);
    line-height: 1.4;
  }

  /* On a line of their own below the buttons, and next to theirs for who goes from one to the next. */
  [part='tools'] .ways,
  [part='status'] {
    flex: 0 0 100%;
    order: 1;
    margin: 0;
  }

  [part='imprint'] {
    margin-block-start: 0.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--r-hairline-colour);
    color: var(--r-quiet);
    font-size: var(--r-caption);
    line-height: 1.4;
  }

  [part='quotation'] {
    position: absolute;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    width: max-content;
    max-width: 100%;
    padding: 0.125em 0.875em;
    border: 1px solid;
    border-radius: var(--rosette-radius, 2px);
    background: Canvas;
    color: CanvasText;
    font-size: var(--r-caption);
    line-height: 1.4;
    user-select: none;
    -webkit-user-select: none;
  }

  [part='quotation'] .ways {
    flex: 0 0 100%;
    border-block-start: 1px solid var(--r-hairline-colour);
  }

  /* Out of the way of the handles of a selection. */
  @media (pointer: coarse) {
    [part='quotation'] {
      margin-block-start: 1.75em;
    }
  }

  [part='address'] {
    display: none;
  }

  @container (width >= 36em) {
    .frame {
      --r-leading: 1.6;
      font-size: max(12px, 1.125em);
    }
  }

  @media print {
    .folded {
      max-height: none;
      overflow: visible;
      mask-image: none;
    }

    .more,
    [part='tools'],
    [part='quotation'] {
      display: none;
    }

    .frame {
      max-width: 34em;
      font-size: inherit;
    }

    [part='address'] {
      display: block;
      margin: 1em 0 0;
      font-size: var(--r-caption);
      overflow-wrap: anywhere;
    }
  }
`;

/** Everything that a letter is drawn with. */
export const letterRules = tokens + hostStyles + shareStyles + letterStyles;
