import { css } from '../styles/text.js';

/** Bars, stack, and what every filled shape shares: colour, outline, pattern, motion. After the table's. */
export const barStyles = css`
  .track {
    grid-row: 2;
    grid-column: 1 / -1;
    padding-inline: 0 var(--label);
    text-align: start;
  }

  tbody .track {
    align-self: stretch;
  }

  tbody .change.track {
    padding-inline-start: var(--label);
  }

  .as-stack .track.track {
    align-self: baseline;
    margin: 0;
    padding-inline: 1em 0;
    text-align: end;
  }

  /* The bars of figures that stand before them. */
  .track[aria-hidden='true'] {
    --label: 0px;
  }

  .axis,
  .picture {
    position: relative;
    isolation: isolate;
  }

  .axis {
    display: flex;
    align-items: flex-start;
    height: 100%;
    min-height: var(--bar);
  }

  svg {
    flex: none;
    height: 0;
  }

  .bar {
    height: var(--bar);
  }

  .label {
    flex: none;
    padding-inline: 0.4em;
    line-height: var(--bar);
    white-space: nowrap;
  }

  .label:empty {
    display: none;
  }

  /* Before a bar that runs the other way, in the room that its gap leaves; and out of the way of a line through all rows. */
  .below,
  .marked .label {
    width: var(--label);
    margin-inline-start: calc(-1 * var(--label));
    text-align: end;
  }

  .marked .label {
    position: absolute;
    inset-inline-end: calc(-1 * var(--label));
    padding-inline: 0;
  }

  .line,
  .zero {
    position: absolute;
    inset: 0;
    height: 100%;
    border-inline-end: 1px dashed;
  }

  .zero {
    z-index: -1;
    border-inline-end: 1px solid var(--r-hairline-colour);
  }

  .mark {
    display: flex;
    align-items: baseline;
  }

  .mark span {
    display: flex;
    width: 0;
    white-space: nowrap;
  }

  .before span {
    justify-content: flex-end;
  }

  .fill {
    --pattern: repeating-linear-gradient(var(--angle), currentColor 0 1.5px, #0000 0 6px);
    min-width: 1px;
    outline: 1px solid var(--p-edge);
    outline-offset: -1px;
    background: var(--p-fill);
    color: var(--p-ink);
  }

  .none {
    visibility: hidden;
    min-width: 0;
  }

  .k0 {
    --pattern: none;
  }

  .k1 {
    --angle: 45deg;
  }

  .k2 {
    --angle: 90deg;
  }

  .k3 {
    --angle: 135deg;
  }

  .k4 {
    --angle: 0deg;
  }

  .patterns .fill {
    background-image: var(--pattern);
  }

  /* What was worked out is not as solid as what was counted. */
  .derived.fill {
    --angle: -45deg;
    background: var(--pattern);
    color: var(--p-edge);
  }

  .chip {
    width: 0.75em;
    height: 0.75em;
  }

  .picture {
    margin-bottom: 1em;
    padding-top: 0.5em;
  }

  .stack {
    display: flex;
    height: 4em;
    background: var(--r-wash);
  }

  .segment {
    height: 100%;
    /* A gap of 2 px between neighbours that takes nothing from the lengths. */
    clip-path: inset(0 min(1px, 25%));
    outline-offset: -2px;
  }

  /* A label that its segment is too narrow for goes to a second line, which is out of sight. */
  .inside {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    font-size: var(--r-caption);
    line-height: 1.25;
  }

  .inside::before {
    height: 6em;
    content: '';
  }

  /* A pattern stays clear of the letters. */
  .inside span {
    margin-top: 0.5em;
    margin-inline-start: 0.25em;
    padding-inline: 0.25em;
    background: var(--p-fill);
    color: var(--p-ink);
    white-space: nowrap;
    forced-color-adjust: none;
  }

  .inside b {
    font-size: 1.5em;
  }

  .picture .mark {
    margin-top: 0.5em;
    font-size: var(--r-caption);
  }

  .picture .mark span {
    justify-content: center;
  }

  /* Behind the segments, so that it strikes no label through. */
  .picture .line {
    z-index: -1;
    height: 5em;
    border-inline-end-style: solid;
  }

  @container (width >= 34em) {
    .track {
      grid-row: 1;
      grid-column: track;
      margin-inline-start: 1em;
    }

    /* In the middle of the row's first line, with the name. */
    .axis {
      padding-top: calc(var(--pad) + (1.4em - var(--bar)) / 2 + var(--drop));
    }

    /* A heading over the labels, which are out of the way of the line. */
    .as-bars.marked thead .track {
      display: grid;
      grid-template-columns: 1fr var(--label);
      align-items: baseline;
      padding-inline-end: 0;
      text-align: end;
      overflow-wrap: normal;
    }

    .marked tfoot .track {
      padding-inline-end: 0;
      text-align: end;
    }
  }

  /* no-table: only the picture is seen; all of the table is heard, and printed. */
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

  @media (prefers-reduced-motion: no-preference) {
    .moves svg {
      transition: width 400ms ease-out;
    }
  }

  @media (forced-colors: active) {
    .chart .fill {
      --p-fill: Canvas;
      --p-ink: CanvasText;
      --p-edge: CanvasText;
      background-image: var(--pattern);
      forced-color-adjust: none;
    }

    .chart .k0 {
      --p-fill: CanvasText;
      --p-ink: Canvas;
    }
  }
`;
