import { css } from '../styles/text.js';

/** What stands above the form, or in its place: the list of what is to be mended, and how it went. */
export const noticeStyles = css`
  .rosette-summary,
  .rosette-outcome {
    margin-block-end: 1.5em;
    padding-block: 0.75em 1em;
    border-block: 1px solid;
    border-block-start-width: 3px;
  }

  .rosette-summary {
    padding-inline: 1em;
    border: 3px solid var(--r-error);
  }

  .rosette-summary h2,
  .rosette-outcome h2 {
    margin: 0 0 0.4em;
    color: inherit;
    font: inherit;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.2;
  }

  .rosette-summary ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .rosette-summary a {
    display: inline-block;
    padding-block: 0.15em;
    color: var(--r-error);
    font-weight: 700;
  }

  .rosette-outcome p {
    margin: 0;
  }

  /* It is put there to be read, and there is nothing to press. */
  .rosette-outcome h2:focus {
    outline: none;
  }

  .rosette-outcome .rosette-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 1em;
  }

  .rosette-debug {
    margin-block-start: 1em;
    padding: 0.5em;
    border: 1px dashed;
    font-size: max(12px, 0.8125em);
  }
`;
