import { shareStyles } from '../base/share/share.styles.js';
import { hostStyles } from '../styles/host.js';
import { css } from '../styles/text.js';
import { tokens } from '../styles/tokens.js';

/**
 * A letter as a good printer sets one: a measure of 60 to 66 characters, room between the lines, rules instead of boxes. Nothing has a
 * margin above it: so rosette.css, which lays the same out before the script has come, gets the same heights.
 */
const sheetStyles = css`
  .frame {
    /* The height of an x goes with the width of letters better than that of a zero. */
    max-width: 62ex;
    margin: 0 auto;
    line-height: 1.6;
  }

  p,
  h2 {
    margin: 0;
  }

  [part='masthead'] {
    padding-block: 0.625em;
    border-block: 2px solid;
    border-block-end: 1px solid var(--r-hairline-colour);
    line-height: 1.3;
  }

  [part='dateline'] {
    padding-block-start: 1em;
    text-align: end;
  }

  /* Our words go the way of their language, which may not be the page's. */
  button,
  [part='status'] {
    unicode-bidi: plaintext;
  }

  [part='title'] {
    padding-block-start: 0.75em;
    font-size: 1.75em;
    line-height: 1.15;
    text-wrap: balance;
  }

  /* The margin of a last paragraph stays inside. */
  .sheet {
    display: flow-root;
  }

  [part='text'] {
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
  }

  /* A letter that is all there to be read has no edge to fade at. */
  .faded {
    mask-image: linear-gradient(#000 calc(100% - 5em), #0000);
  }

  /* Where the paper is folded. */
  .more {
    display: flex;
    align-items: center;
    gap: 1em;
    padding-block: 0.5em;
  }

  .more::before,
  .more::after {
    flex: 1;
    border-block-start: 1px solid var(--r-hairline-colour);
    content: '';
  }

  ::slotted([slot]) {
    display: block;
  }

  [part='signature'] {
    padding-block-start: 1em;
    break-inside: avoid;
  }

  [part='postscript'],
  [part='actions'] {
    padding-block-start: 1.5em;
  }

  [part='tools'],
  [part='imprint'] {
    margin-block-start: 1.5em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--r-hairline-colour);
    font-size: var(--r-caption);
    line-height: 1.4;
  }

  [part='imprint'] {
    margin-block-start: 0.5em;
    padding-block-start: 0.75em;
    color: var(--r-quiet);
  }

  [part='tools'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }

  [part='ways'],
  [part='status'] {
    flex: 0 0 100%;
  }

  /* On a line of their own below the buttons, and next to theirs for who goes from one to the next. */
  [part='tools'] [part='ways'],
  [part='status'] {
    order: 1;
  }

  [part='address'] {
    display: none;
  }

  @media print {
    .frame {
      max-width: 72ex;
      line-height: 1.4;
    }

    .folded {
      max-height: none;
      overflow: visible;
      mask-image: none;
    }

    .more,
    [part='tools'] {
      display: none;
    }

    /* Never alone on a page. */
    [part='address'] {
      display: block;
      padding-block-start: 0.5em;
      font-size: var(--r-caption);
      break-before: avoid;
    }

    [part='imprint'] {
      break-inside: avoid;
    }
  }
`;

/** Everything that a letter is drawn with. */
export const letterStyles = tokens + hostStyles + shareStyles + sheetStyles;
