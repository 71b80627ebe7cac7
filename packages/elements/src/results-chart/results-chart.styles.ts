import { css } from '../styles/text.js';
import { progressStyles } from '../base/progress.styles.js';
import { barStyles } from './results-chart.bar.styles.js';
import { fillStyles } from './results-chart.fill.styles.js';
import { narrowStyles } from './results-chart.narrow.styles.js';
import { noTableStyles } from './results-chart.no-table.styles.js';
import { stackStyles } from './results-chart.stack.styles.js';

/** The table: names and figures on a first line and the bar under it, or, with room for it, all on one line. */
const tableStyles = css`
  .chart {
    /* Rows are as high as their figures ask for. */
    --figure: 1.5em;
    --bar: calc(var(--figure) - 0.25em);
    /* Around one line of text in the middle of a row: what is bigger stands on the same baseline. */
    --pad: calc((var(--r-row) + var(--figure) * 1.3 - 3.35em) / 2);
    /* A little low: large figures on the same baseline reach further up. */
    --drop: calc((var(--figure) - 1em) / 5);
    /* Room for a label behind the longest bar. */
    --label: 3.75em;
    font-variant-numeric: lining-nums tabular-nums;
  }

  .large {
    --figure: var(--r-figure);
  }

  .small {
    --figure: 1em;
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
    border-top: 1px solid var(--r-hairline-colour);
  }

  th,
  td {
    grid-row: 1;
    min-width: 0;
    padding: 0;
    padding-inline-start: 1em;
    font-weight: 400;
    text-align: end;
  }

  thead :is(th, td) {
    padding-block: 0.25em;
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
    gap: 0.5em;
    padding-inline-start: 0;
    text-align: start;
    overflow-wrap: anywhere;
  }

  tbody .name {
    padding-block: calc(var(--pad) + var(--drop)) calc(var(--pad) - var(--drop));
  }

  tfoot .name {
    padding-block: 0.55em;
  }

  small {
    display: block;
    color: var(--r-quiet);
    font-style: normal;
    font-weight: 400;
    line-height: 1.3;
  }

  table + small {
    margin-top: 0.5em;
  }

  .value {
    grid-column: value;
    white-space: nowrap;
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
  .derived :is(.name, .value) {
    font-style: italic;
    font-weight: 400;
  }

  .way {
    width: 0.5em;
    height: 0.45em;
    margin-inline-end: 0.35em;
    fill: currentColor;
  }

  @container (width >= 34em) {
    table {
      grid-template-columns:
        [name] fit-content(16em) [value] auto [other] auto [track] minmax(0, 1fr)
        [change] auto;
    }

    .as-stack table {
      grid-template-columns: [name] minmax(0, 1fr) [value] auto [track] auto [change] auto;
      /* The eye has to get from a name to its figures. */
      max-width: 44em;
    }
  }
`;

export const resultsStyles =
  progressStyles + tableStyles + narrowStyles + barStyles + fillStyles + stackStyles + noTableStyles;
