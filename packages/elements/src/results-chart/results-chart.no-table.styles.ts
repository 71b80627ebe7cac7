import { css } from '../styles/text.js';

/** Only the picture is seen; all of the table is heard, and printed. */
export const noTableStyles = css`
  @media not print {
    .no-table :is(thead, tfoot, small, td:not(.value, :has(.axis))),
    .no-table:not(.as-change) .label,
    .no-table.as-change .value {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      padding: 0;
    }

    .no-table table {
      border: 0;
    }

    .no-table:not(.as-change) {
      --label: 0px;
    }

    /* The table is the legend. */
    .no-table.as-stack :is(table, tbody, tr) {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      border: 0;
    }

    .no-table.as-stack tr {
      gap: 0.5em;
    }

    .no-table.as-stack :is(.name, .value) {
      padding: 0.25em 0;
      font-size: inherit;
    }
  }
`;
