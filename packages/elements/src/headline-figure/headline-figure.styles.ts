import { css } from '../styles/text.js';

export const headlineFigureStyles = css`
  [part='summary'] {
    margin: 0;
    font-size: 1.25em;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }

  /* However many digits it has, they stand on one line. */
  [part='summary'] b[part='value'] {
    display: block;
    font-size: min(3.6em, 17cqi);
    font-variant-numeric: lining-nums;
    line-height: 1.1;
    white-space: nowrap;
  }

  [part='summary'] [part='share'] {
    font-weight: 700;
  }

  [part='picture'] {
    margin-top: 1em;
  }

  /* Beside the words, where there is room for both. */
  @container (width >= 34em) {
    .frame:has(.rows) {
      display: grid;
      grid-template-columns: minmax(min-content, 1fr) auto;
      column-gap: 2em;
      max-width: 50em;
    }

    .rows {
      margin-top: -0.5em;
    }

    .frame:has(.rows) > :not([part='summary'], [part='picture'], slot) {
      grid-column: 1 / 3;
    }
  }

  /* In a line of text there is nothing of a box. */
  :host([inline]) {
    display: inline;
    container-type: normal;
  }

  :host([inline]) b {
    font-weight: inherit;
  }

  /* Under the words, as far as it is filled, over as many lines as they take; and a notch where the line is. */
  .gauge {
    --from: left;
    --to: right;
    padding-bottom: 0.2em;
    background:
      linear-gradient(currentColor, currentColor) var(--from) var(--at, 0) bottom 0 / 1px 0.3em no-repeat,
      linear-gradient(to var(--to), var(--fill, currentColor) var(--filled, 0), var(--r-hairline-colour) 0) 0
        100% / 100% 0.15em no-repeat;
  }

  .gauge:dir(rtl) {
    --from: right;
    --to: left;
  }

  :host([inline]) [part='pause'] {
    min-height: 0;
    padding: 0 0.5em;
    border: 0;
  }
`;
