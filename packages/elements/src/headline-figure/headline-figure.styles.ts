import { css } from 'lit';

export const headlineFigureStyles = css`
  [part='summary'] {
    margin: 0;
    font-size: 1.25em;
    line-height: 1.25;
    text-wrap: pretty;
  }

  .frame [part='value'] {
    display: block;
    font-size: 3.6em;
    font-variant-numeric: lining-nums;
    letter-spacing: -0.02em;
    line-height: 1.1;
    white-space: nowrap;
  }

  .frame [part='value'].long {
    font-size: 2.4em;
    white-space: normal;
  }

  [part='share'] {
    font-weight: 700;
  }

  [part='picture'] {
    margin-top: 1em;
  }

  /* Beside the words, where there is room for both. */
  @container (width >= 34em) {
    .frame:has(.array:not(.row)) {
      display: grid;
      grid-template-columns: minmax(min-content, 20em) auto;
      justify-content: start;
      column-gap: 2em;
    }

    .frame > * {
      grid-column: 1 / -1;
    }

    .frame > [part='summary'],
    .frame > ::slotted([slot='summary']) {
      grid-column: 1;
    }

    .frame > [part='picture']:not(:has(.row)) {
      grid-column: 2;
      margin-top: 0.5em;
    }
  }

  /* In a line of text there is nothing of a box. */
  :host([inline]) {
    display: inline;
    container-type: normal;
  }

  .gauge [part='share'] {
    font-weight: inherit;
  }

  /* Under the words, as far as it is filled, over as many lines as they take; and a notch where the line is. */
  .drawn {
    padding-bottom: 0.15em;
    background:
      linear-gradient(currentColor, currentColor) left var(--at) bottom 0 / 1px 0.35em no-repeat,
      linear-gradient(to right, var(--fill) var(--filled), var(--r-hairline-colour) 0) 0 100% / 100% 0.15em
        no-repeat;
  }

  .drawn:dir(rtl) {
    background:
      linear-gradient(currentColor, currentColor) right var(--at) bottom 0 / 1px 0.35em no-repeat,
      linear-gradient(to left, var(--fill) var(--filled), var(--r-hairline-colour) 0) 0 100% / 100% 0.15em
        no-repeat;
  }

  .gauge + [part='pause'] {
    position: relative;
    width: 0.6em;
    height: 0.75em;
    min-height: 0;
    margin-inline-start: 0.4em;
    padding: 0;
    border-block: 0;
    border-inline: 0.2em solid;
  }

  /* 24 px to hit. */
  .gauge + [part='pause']::after {
    position: absolute;
    inset: calc(50% - 12px);
    content: '';
  }
`;
