import { css } from 'lit';

/** An array of cells: filled ones are solid, empty ones outlines, so that they differ without colour. */
export const iconArrayStyles = css`
  .array small {
    display: block;
    color: var(--r-quiet);
    font-size: var(--r-caption);
    line-height: 1.2;
  }

  .cells {
    display: flex;
    gap: 0.4em;
  }

  .row .cells {
    flex-direction: column;
    width: fit-content;
    max-width: 100%;
    gap: 0;
  }

  [part='array'] {
    min-width: 0;
    height: auto;
    max-width: 100%;
    overflow: visible;
  }

  .array path {
    stroke: currentColor;
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }

  :is(.empty, .line) {
    fill: none;
  }

  .at {
    display: flex;
    flex: none;
    flex-direction: column;
  }

  .row .at {
    flex-direction: row;
  }

  .at svg {
    flex: none;
  }

  .at small {
    width: 0;
    white-space: nowrap;
  }
`;
