import { css } from '../styles/text.js';

/** The bar that says how many have declared. */
export const progressStyles = css`
  .declared {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    margin-bottom: 0.75em;
  }

  .declared small {
    font-size: var(--r-caption);
  }

  .progress {
    display: flex;
    flex: 1 1 8em;
    border: 1px solid;
  }

  /* A border keeps its colour in print and in forced colours. */
  .progress svg {
    height: 0;
    border-top: 0.375em solid;
  }
`;
