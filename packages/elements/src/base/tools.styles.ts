import { css } from '../styles/text.js';

/** Buttons that look like what they are about, and what a list is searched and filtered with. */
export const toolsStyles = css`
  button {
    min-height: 24px;
    padding: 0;
    border: 0;
    border-radius: var(--rosette-radius, 2px);
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: inherit;
    cursor: pointer;
  }

  .link {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 0.75em;
    margin-block: 0.75em;
  }

  .tools label {
    display: block;
    flex: 1 1 9em;
    max-width: 20em;
    font-size: var(--r-caption);
  }

  .tools label span {
    display: block;
  }

  .tools p {
    flex: none;
    margin: 0;
    min-height: 2em;
    font-size: var(--r-caption);
    line-height: 2;
  }

  input,
  select {
    width: 100%;
    height: 2.25em;
    padding: 0 0.5em;
    border: 1px solid;
    border-radius: var(--rosette-radius, 2px);
    background: Field;
    color: FieldText;
    /* Under 16 px a phone zooms in on what is typed. */
    font-size: max(16px, 1em);
    font-family: inherit;
  }

  /* What has been chosen is read whole. */
  select {
    min-width: max-content;
  }
`;
