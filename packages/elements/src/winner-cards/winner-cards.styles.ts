import { css } from '../styles/text.js';
import { progressStyles } from '../base/progress.styles.js';

/** Lines instead of boxes; as many columns as there is room for, four at most. */
const cardStyles = css`
  .cards {
    --gap: 2em;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(max(min(16em, 100%), (100% - 3 * var(--gap)) / 4), 1fr));
    column-gap: var(--gap);
    margin: 0;
    padding: 0;
    list-style: none;
    font-variant-numeric: lining-nums tabular-nums;
  }

  /* Beside each other, portraits, figures and small print begin on one line. */
  .card {
    display: grid;
    grid-row: span 4;
    grid-template-rows: subgrid;
    align-content: start;
    min-width: 0;
    padding-block: 0.75em 1.5em;
    border-top: 1px solid;
    overflow-wrap: anywhere;
    text-wrap: pretty;
    break-inside: avoid;
  }

  /* In large type on a phone the words go below the portrait. */
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 0.75em;
    margin-bottom: 0.75em;
  }

  .head > :last-child {
    flex: 1 1 7em;
  }

  p,
  dl,
  dd {
    margin: 0;
  }

  [part='office'],
  small,
  dl {
    font-size: var(--r-caption);
  }

  small {
    display: block;
    margin-top: 0.5em;
    color: var(--r-quiet);
  }

  [part='name'] {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.15;
    text-wrap: balance;
  }

  svg {
    flex: none;
    height: 0;
  }

  [part='party'] {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    margin-top: 0.25em;
  }

  .chip {
    width: 0.75em;
    height: 0.75em;
  }

  .portrait {
    position: relative;
    flex: none;
    width: 4.5em;
    aspect-ratio: 4 / 5;
    overflow: hidden;
    /* To be seen in forced colours. */
    outline: 1px solid #0000;
    outline-offset: -1px;
    background: var(--r-wash);
  }

  .portrait > * {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    width: 100%;
    height: 100%;
  }

  .portrait span {
    font-size: 1.5em;
  }

  img {
    object-fit: cover;
  }

  .card:not(.seen) :is(img, .credit),
  .seen .portrait span {
    visibility: hidden;
  }

  dl > div {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    column-gap: 1em;
    padding-block: 0.5em;
    border-top: 1px solid var(--r-hairline-colour);
  }

  dl > .lead {
    display: block;
  }

  dl > .round {
    display: grid;
    column-gap: 0;
    grid-template-columns: 1fr auto auto;
  }

  .round > * {
    grid-column: 1 / -1;
  }

  [part='majority'] {
    display: block;
    font-size: 2em;
    line-height: 1.15;
  }

  .tally {
    display: grid;
    grid-template-columns: subgrid;
    align-items: end;
    row-gap: 0.15em;
    margin-top: 0.35em;
    line-height: 1.25;
  }

  .tally > :not(:first-child, :empty, svg) {
    padding-inline-start: 0.75em;
    text-align: end;
    white-space: nowrap;
  }

  /* There a name stands above its figures. */
  @container (width < 14em) {
    .tally > :first-child {
      grid-column: 1 / -1;
    }
  }

  .bar {
    grid-column: 1 / -1;
    height: 0.6em;
    min-width: 1px;
  }

  .fill {
    outline: 1px solid var(--p-edge, #888);
    outline-offset: -1px;
    background: var(--p-fill, #888);
  }

  @media (forced-colors: active) {
    .card .fill {
      --p-edge: CanvasText;
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;

export const winnerStyles = progressStyles + cardStyles;
