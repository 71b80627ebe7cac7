import { css } from '../styles/text.js';

/** Lines, each with its words, where there is no room for columns; and what is left out on paper. */
export const seatNarrowStyles = css`
  @container (width < 34em) {
    table,
    thead,
    tbody,
    tfoot {
      display: block;
    }

    tr {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 1em;
    }

    tbody tr,
    tfoot tr {
      padding-block: 0.5em;
    }

    tr > * {
      max-inline-size: 100%;
      padding: 0 !important;
      text-align: start !important;
      white-space: normal !important;
      overflow-wrap: anywhere;
    }

    /* Beside it, at the end of the line, stands what became of it, unless a word would break. */
    tbody .place {
      flex: 1 1 5em;
      overflow-wrap: break-word;
    }

    .place small {
      min-inline-size: 10em;
      max-inline-size: none;
    }

    /* First which and what became of it; then who; then the figures. */
    tbody tr::before,
    tbody tr::after {
      order: 1;
      flex-basis: 100%;
      content: '';
    }

    tbody :is(.previous, .control) {
      order: 2;
    }

    tbody tr::after {
      order: 3;
    }

    tbody :is(.seats, .change, .won, .majority, .swing) {
      order: 4;
    }

    bdi {
      white-space: nowrap;
    }

    /* A word of its own, also between others that run the other way. */
    .tag {
      display: inline-block;
      margin-inline-end: 0.4em;
      font-weight: 400;
    }

    .blank,
    thead .way:not(.on),
    .outcome .tag,
    .same .control .tag {
      display: none;
    }

    /* Heard, so that every row has its columns; seen, it would say the same twice. */
    .same .previous {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  @media print {
    .tools,
    .copy,
    thead .way {
      display: none;
    }

    thead button {
      text-decoration: none;
    }

    .notes {
      break-inside: avoid;
    }

    /* Nothing to press on paper, and each line has its words. */
    @container (width < 34em) {
      thead {
        display: none;
      }
    }
  }
`;
