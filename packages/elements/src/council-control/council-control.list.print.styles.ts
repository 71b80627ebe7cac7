import { css } from '../styles/text.js';

/** The list on paper: all that is there, in columns. */
export const listPrintStyles = css`
  @media print {
    .list table {
      position: static;
      display: block;
      font-size: var(--r-caption);
    }

    /* In columns no heading would stand above what it names; what needs a name has it. */
    .list thead {
      display: none;
    }

    .list tbody {
      max-height: none;
      overflow: visible;
      columns: 12em;
      column-gap: 1.5em;
      border: 0;
    }

    .list tbody tr {
      --r-row: 1.75em;
      column-gap: 0.5em;
      padding-inline: 0;
    }

    .list .same {
      display: none;
    }

    .long tbody::after {
      display: none;
    }
  }

  @media not print {
    .printed {
      display: none;
    }
  }
`;
