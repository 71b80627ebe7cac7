import { css } from 'lit';

export const headlineFigureStyles = css`
  [part='summary'] {
    margin: 0;
    font-size: 1.25em;
    line-height: 1.25;
    text-wrap: pretty;
  }

  [part='summary'] [part='value'] {
    display: block;
    font-size: 3.6em;
    font-variant-numeric: lining-nums;
    letter-spacing: -0.02em;
    line-height: 1;
  }

  [part='picture'] {
    margin-top: 0.75em;
  }

  @container (width >= 34em) {
    .frame {
      display: grid;
      grid-template-columns: minmax(11em, 1fr) auto;
      column-gap: 2em;
    }

    .frame > * {
      grid-column: 1 / -1;
    }

    .frame > [part='summary'] {
      grid-column: 1;
    }

    .frame > [part='picture'] {
      grid-column: 2;
      margin: 0;
    }
  }

  /* In a line of text there is nothing of a box. */
  :host([inline]) {
    display: inline;
    container-type: normal;
  }
`;
