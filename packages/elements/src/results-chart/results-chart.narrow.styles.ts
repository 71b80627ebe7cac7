import { css } from '../styles/text.js';

/** The table on phones: less air, headings only heard, and what is long has a line to itself. After the table’s, before the bars’. */
export const narrowStyles = css`
  @container (width < 34em) {
    .large {
      --figure: 2em;
    }

    .long {
      --figure: 1.25em;
    }

    td {
      padding-inline-start: 0.5em;
    }

    /* Under the figures too, as wide as the chart. */
    .as-bars .name small {
      margin-inline-end: calc(100% - 100cqi);
    }

    /* Signs and % say it where there is no room. */
    thead .track > span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    thead .track:not(:has(.mark)) {
      padding: 0;
    }

    tbody .track {
      padding-bottom: var(--pad);
    }

    /* No figure and no bar: no line for them. */
    [aria-hidden='true']:has(> .axis > .none) {
      display: none;
    }

    /* A figure under the other; the name has both lines. */
    .as-stack .track,
    tfoot .track {
      grid-column: value;
    }

    .as-stack tbody .name {
      grid-row: 1 / 3;
    }

    tfoot .track {
      grid-row: 1;
      padding: 0;
      text-align: end;
    }
  }

  /* Long figures on a phone: names have a line to themselves. */
  @container (width < 26em) {
    .long.as-bars tbody .name {
      grid-column: 1 / -1;
      padding-bottom: 0;
    }

    .long.as-bars tbody td {
      grid-row: 2;
    }

    .long.as-bars tbody .track {
      grid-row: 3;
    }
  }

  /* Type of twice the size on a phone: names have a line to themselves, and no word is broken letter by letter. */
  @container (width < 15em) {
    tr {
      display: flex;
      flex-wrap: wrap;
    }

    th,
    td {
      flex-grow: 1;
      padding: 0;
      text-align: start;
    }

    .name,
    .track {
      flex-basis: 100%;
    }

    .track {
      order: 1;
    }
  }
`;
