import { css } from 'lit';

/** Bars, stack, and what every filled shape shares: colour, outline, pattern, motion. After the table's. */
export const barStyles = css`
  .track {
    position: relative;
    grid-row: 2;
    grid-column: 1 / -1;
    padding-inline: 0 var(--label);
    text-align: start;
  }

  tbody .track {
    align-self: stretch;
    padding-block-end: var(--pad);
  }

  tbody .change.track {
    padding-inline: var(--label);
  }

  .axis {
    position: relative;
    display: flex;
    align-items: flex-start;
    isolation: isolate;
    block-size: 100%;
    min-block-size: var(--bar);
  }

  .axis svg,
  .segment,
  .mark svg,
  .label,
  .chip {
    flex: none;
  }

  .bar {
    block-size: var(--bar);
  }

  .gap,
  .mark svg {
    block-size: 0;
  }

  .label {
    padding-inline: 0.4em;
    line-height: var(--bar);
    white-space: nowrap;
  }

  /* Before a bar that runs the other way, in the room that its gap leaves; and out of the way of a line through all rows. */
  .below,
  .marked .label {
    inline-size: var(--label);
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
    inset-block: 0;
    inset-inline-start: 0;
    block-size: 100%;
    border-inline-end: 1px dashed;
    pointer-events: none;
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
    inline-size: 0;
    white-space: nowrap;
  }

  .before span {
    justify-content: flex-end;
  }

  .fill {
    --pattern: repeating-linear-gradient(var(--angle), currentColor 0 1.5px, #0000 1.5px 6px);
    overflow: hidden;
    min-inline-size: 1px;
    outline: 1px solid var(--p-edge);
    outline-offset: -1px;
    background: var(--p-fill);
    color: var(--p-ink);
  }

  .none {
    visibility: hidden;
    min-inline-size: 0;
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

  .patterns .fill:not(.k0) {
    background: var(--pattern) var(--p-fill);
  }

  /* What was worked out is not as solid as what was counted. */
  .chart .derived.fill {
    --angle: -45deg;
    background: var(--pattern);
    color: var(--p-edge);
  }

  .chip {
    inline-size: 0.75em;
    block-size: 0.75em;
  }

  .picture {
    position: relative;
    isolation: isolate;
    margin-block-end: var(--r-space-4);
    padding-block-start: 0.5em;
  }

  .stack {
    display: flex;
    block-size: 4em;
    background: var(--r-wash);
  }

  .as-stack tbody .track {
    padding-inline-start: 1.25em;
  }

  .segment {
    block-size: 100%;
    /* A gap of 2 px between neighbours that takes nothing from the lengths. */
    clip-path: inset(0 min(1px, 25%));
    outline-offset: -2px;
  }

  text {
    visibility: hidden;
    fill: currentColor;
    /* A pattern stays clear of the letters. */
    stroke: var(--p-fill);
    stroke-width: 4px;
    paint-order: stroke;
  }

  .large-text {
    font-size: 1.25em;
    font-weight: 700;
  }

  .small-text,
  .picture .mark {
    font-size: var(--r-caption);
  }

  /* Behind the segments, so that it strikes no label through. */
  .picture .line {
    z-index: -1;
    block-size: 5em;
    border-inline-end-style: solid;
  }

  .picture .mark {
    margin-block-start: 0.5em;
  }

  .picture .mark span {
    justify-content: center;
  }

  .from-17 {
    visibility: visible;
  }

  @container (inline-size >= 26em) {
    .from-26 {
      visibility: visible;
    }
  }

  @container (inline-size >= 40em) {
    .from-40 {
      visibility: visible;
    }
  }

  @container (inline-size >= 64em) {
    .from-64 {
      visibility: visible;
    }
  }

  @container (inline-size >= 34em) {
    .track {
      grid-row: 1;
      grid-column: track;
      padding-inline-start: var(--r-space-4);
    }

    tbody .track {
      padding-block-end: 0;
    }

    tbody .change.track {
      padding-inline-start: calc(var(--label) + var(--r-space-4));
    }

    .as-stack .track.track {
      align-self: baseline;
      padding-inline: var(--r-space-4) 0;
      text-align: end;
    }

    /* In the middle of the row's first line, with the name. */
    .axis {
      padding-block-start: calc((var(--row) - var(--bar)) / 2 + var(--drop));
    }

    .marked:not(.as-stack) thead .track > span {
      position: absolute;
      inset-block-end: var(--r-space-1);
      inset-inline-end: 0;
    }
  }

  /* no-table: only the picture is seen; all of the table is heard, and printed. */
  @media not print {
    .no-table :is(thead, tfoot, small, td:not(.value, :has(.axis))),
    .no-table:not(.as-change) .label,
    .no-table.as-change .value {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      padding: 0;
      overflow: hidden;
      clip-path: inset(50%);
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
      gap: 0 var(--r-space-4);
      border: 0;
    }

    .no-table.as-stack tr {
      gap: var(--r-space-2);
    }

    .no-table.as-stack :is(.name, .value) {
      padding: var(--r-space-1) 0;
      font-size: inherit;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .moves :is(.bar, .gap, .segment, .progress svg) {
      transition: width 400ms ease-out;
    }
  }

  @media (forced-colors: active) {
    .chart .fill {
      --p-fill: Canvas;
      --p-ink: CanvasText;
      --p-edge: CanvasText;
      forced-color-adjust: none;
    }

    .chart .fill:not(.k0) {
      background: var(--pattern) Canvas;
    }

    .chart .k0 {
      --p-fill: CanvasText;
      --p-ink: Canvas;
    }
  }
`;
