import { css } from 'lit';
import { progressStyles } from '../base/progress.styles.js';

/** Lines instead of boxes; as many columns as there is room for, four at most. */
const cardStyles = css`
  .cards {
    --gap: 2em;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(max(min(16em, 100%), (100% - 3 * var(--gap)) / 4), 1fr));
    gap: 1.5em var(--gap);
    margin: 0;
    padding: 0;
    list-style: none;
    font-variant-numeric: lining-nums tabular-nums;
  }

  .card {
    min-width: 0;
    padding-top: 0.75em;
    border-top: 1px solid;
    overflow-wrap: anywhere;
    break-inside: avoid;
  }

  .head {
    display: flex;
    gap: 0.75em;
    margin-bottom: 0.75em;
  }

  .head > :last-child {
    flex: 1;
  }

  p,
  dl,
  dd {
    margin: 0;
  }

  [part='office'],
  small,
  dt,
  .lead dd,
  .round {
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

  [part='party'] {
    margin-top: 0.25em;
  }

  .chip {
    width: 0.75em;
    height: 0.75em;
    margin-inline-end: 0.5em;
  }

  .portrait {
    position: relative;
    flex: none;
    width: 4.5em;
    aspect-ratio: 4 / 5;
    overflow: hidden;
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

  img:not(.seen),
  .seen + span,
  .card:not(:has(.seen)) .credit {
    visibility: hidden;
  }

  dl > div {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
    padding-block: 0.4em;
    border-top: 1px solid var(--r-hairline-colour);
  }

  dl > .lead,
  dl > .round {
    display: block;
  }

  [part='majority'] {
    display: block;
    font-size: 2em;
    line-height: 1.2;
  }

  .tally {
    display: grid;
    grid-template-columns: 1fr auto minmax(3.6em, auto);
    align-items: end;
    gap: 0.15em 0.75em;
    margin-block: 0.3em;
    line-height: 1.25;
  }

  .tally > :nth-child(3) {
    text-align: end;
  }

  .bar {
    grid-column: 1 / -1;
    height: 0.6em;
    min-width: 1px;
  }

  .fill {
    outline: 1px solid var(--p-edge, currentColor);
    outline-offset: -1px;
    background: var(--p-fill, currentColor);
  }

  @media (forced-colors: active) {
    .fill {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;

export const winnerStyles = [progressStyles, cardStyles];
