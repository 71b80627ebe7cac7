import { css } from '../styles/text.js';

/** One bar for all, in segments with their names inside. */
export const stackStyles = css`
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
`;
