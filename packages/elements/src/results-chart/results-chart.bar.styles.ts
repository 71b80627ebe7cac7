import { css } from '../styles/text.js';

/** Bars, their labels, and the line through all of them. After the table’s. */
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
    z-index: 0;
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

  .gap,
  .below {
    order: -1;
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
`;
