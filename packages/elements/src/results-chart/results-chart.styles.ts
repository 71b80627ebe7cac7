import { css } from 'lit';
import { barStyles } from './results-chart.bar.styles.js';

/** The table: names and figures on a first line and the bar under it, or, with room for it, all on one line. */
const tableStyles = css`
  .chart {
    --row: var(--r-row);
    --figure: 1.5em;
    --bar: 1.25em;
    /* Room for a label behind the longest bar. */
    --label: 3.75em;
    /* A little low: large figures on the same baseline reach further up. */
    --drop: 0.1em;
    /* Around one line of text in the middle of a row: what is bigger stands on the same baseline. */
    --pad: calc((var(--row) - 1.4em) / 2);
    font-variant-numeric: lining-nums tabular-nums;
  }

  .large {
    --row: calc(var(--r-row) * 1.6);
    --figure: var(--r-figure);
    --bar: 2.25em;
    --drop: 0.35em;
  }

  .small {
    --row: calc(var(--r-row) * 0.75);
    --figure: 1.125em;
    --bar: 0.75em;
    --drop: 0.05em;
  }

  .roomy {
    --label: 6.5em;
  }

  table,
  thead,
  tbody,
  tfoot,
  tr {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
  }

  table {
    grid-template-columns: [name] minmax(0, 1fr) [value] auto [other] auto [change] auto;
    border-block: 1px solid;
  }

  tr {
    align-items: baseline;
    break-inside: avoid;
  }

  tbody,
  tfoot,
  tr + tr {
    border-block-start: 1px solid var(--r-hairline-colour);
  }

  th,
  td {
    grid-row: 1;
    min-inline-size: 0;
    padding: 0;
    padding-inline-start: var(--r-space-4);
    font-weight: 400;
    text-align: end;
  }

  thead :is(th, td) {
    padding-block: var(--r-space-1);
    line-height: 1.2;
  }

  thead span,
  small {
    font-size: var(--r-caption);
  }

  .name {
    display: flex;
    align-items: baseline;
    grid-column: name;
    gap: var(--r-space-2);
    padding-inline-start: 0;
    text-align: start;
    overflow-wrap: anywhere;
  }

  :is(tbody, tfoot) .name {
    padding-block: calc(var(--pad) + var(--drop)) calc(var(--pad) - var(--drop));
  }

  .name small {
    display: block;
    color: var(--r-quiet);
    font-style: normal;
    font-weight: 400;
    line-height: 1.3;
  }

  .value {
    grid-column: value;
  }

  tbody .value {
    font-size: var(--figure);
    line-height: 1;
  }

  tbody .value,
  .leads .name {
    font-weight: 700;
  }

  .other {
    grid-column: other;
  }

  .change {
    grid-column: change;
    white-space: nowrap;
  }

  .dash,
  .derived .value {
    font-weight: 400;
  }

  .derived :is(.name, .value) {
    font-style: italic;
  }

  .way {
    inline-size: 0.5em;
    block-size: 0.45em;
    margin-inline-end: 0.35em;
    fill: currentColor;
  }

  .declared {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--r-space-3);
    margin-block-end: var(--r-space-3);
  }

  .progress {
    display: flex;
    flex: 1 1 8em;
    block-size: 0.5em;
    border: 1px solid;
  }

  .progress svg {
    background: currentColor;
    forced-color-adjust: preserve-parent-color;
  }

  @container (inline-size < 34em) {
    .large {
      --figure: 2em;
    }

    /* Signs and % say it where there is no room. */
    .chart:not(.headed) thead .track > span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    thead .track:not(:has(.mark)) {
      padding-block-start: 0;
    }

    .chart:not(.headed) thead .track:not(:has(.mark)) {
      padding: 0;
    }

    tfoot .track {
      grid-row: 1;
      grid-column: value;
      padding: 0;
      text-align: end;
    }
  }

  @container (inline-size >= 34em) {
    table {
      grid-template-columns:
        [name] fit-content(16em) [value] auto [other] auto [track] minmax(0, 1fr)
        [change] auto;
    }

    .as-stack table {
      grid-template-columns: [name] minmax(0, 1fr) [value] auto [track] auto [change] auto;
    }
  }
`;

export const resultsStyles = [tableStyles, barStyles];
