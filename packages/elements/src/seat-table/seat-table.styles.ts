import { css } from '../styles/text.js';
import { toolsStyles } from '../base/tools.styles.js';
import { seatNarrowStyles } from './seat-table.narrow.styles.js';

const tableStyles = css`
  /* Queries go by this size of type: the more columns there are, the more room they need to stand side by side,
     here in Verdana, the widest of common faces, with no word broken. */
  .table {
    container-type: inline-size;
    font-size: calc(1em * var(--room, 1));
    font-variant-numeric: lining-nums tabular-nums;
  }

  .table > div {
    font-size: calc(1em / var(--room, 1));
  }

  .c4 {
    --room: 1.1;
  }

  .c5 {
    --room: 1.25;
  }

  .c6 {
    --room: 1.43;
  }

  .c7 {
    --room: 1.63;
  }

  .c8 {
    --room: 1.93;
  }

  .long {
    overflow-wrap: anywhere;
  }

  table {
    inline-size: 100%;
    border-block: 1px solid;
    border-collapse: collapse;
  }

  tr {
    border-block-start: 1px solid var(--r-hairline-colour);
    break-inside: avoid;
  }

  :is(thead, tfoot) tr,
  tbody tr:first-child {
    border-block-start: 1px solid;
  }

  th,
  td {
    padding: 0;
    padding-inline-start: 1em;
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }

  /* In its smaller type, as far in as what stands below. */
  thead th {
    padding-block: 0.15em;
    padding-inline-start: 1.23em;
    vertical-align: bottom;
  }

  .place {
    padding-inline-start: 0;
  }

  :is(tbody, tfoot) > tr > * {
    padding-block: calc((var(--r-row) - 1.4em) / 2);
  }

  thead :is(th, button),
  small,
  .tag,
  .notes,
  .copy {
    font-size: var(--r-caption);
    line-height: 1.3;
  }

  :is(th, td):is(.seats, .change, .won, .majority, .swing) {
    text-align: end;
    white-space: nowrap;
  }

  tbody .place > :first-child,
  tfoot .place,
  tbody :is(.control, .change),
  tfoot .change {
    font-weight: 700;
  }

  .same .control {
    font-weight: 400;
  }

  /* The name keeps its own line beside the shape. */
  .who {
    display: inline-flex;
    align-items: baseline;
    gap: 0.5em;
  }

  .chip {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    outline: 1px solid var(--p-edge);
    outline-offset: -1px;
    background: var(--p-fill);
  }

  .way,
  .sign {
    flex: none;
    inline-size: 0.6em;
    block-size: 0.55em;
    fill: currentColor;
  }

  .change .way {
    margin-inline-end: 0.35em;
  }

  /* What is not of the party whose story is told. */
  .others .sign {
    fill: none;
    stroke: currentColor;
    overflow: visible;
  }

  thead .way {
    margin-inline: 0.35em;
    visibility: hidden;
  }

  /* Above figures the heading ends where they end. */
  thead :is(.seats, .change, .won, .majority, .swing) button {
    flex-direction: row-reverse;
  }

  thead .on,
  button:hover .way {
    visibility: visible;
  }

  /* A note takes no room from the columns. */
  small {
    display: block;
    max-inline-size: 24em;
    color: var(--r-quiet);
    font-weight: 400;
    text-wrap: balance;
  }

  /* All of one width, so that the figures before them stand in line. */
  sup {
    display: inline-block;
    min-inline-size: 0.6em;
    margin-inline-start: 0.1em;
    font-size: max(12px, 0.75em);
    font-weight: 400;
    line-height: 0;
  }

  [part='pause'] {
    padding-inline: 0.5em;
  }

  .notes,
  .copy {
    margin: 0.75em 0 0;
  }

  thead button,
  .copy button {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  thead button {
    display: inline-flex;
    align-items: baseline;
    text-decoration-style: dotted;
    text-decoration-thickness: 1px;
  }

  .tag {
    display: none;
  }
`;

export const seatTableStyles = toolsStyles + tableStyles + seatNarrowStyles;
