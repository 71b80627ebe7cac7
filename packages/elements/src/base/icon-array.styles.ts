import { css } from 'lit';

/** An array of cells: filled ones are solid, empty ones outlines, so that they differ without colour. */
export const iconArrayStyles = css`
  /* Room for the label of the line, beside the rows. */
  .cells {
    position: relative;
    width: fit-content;
    padding-inline-end: 3.5em;
  }

  .row .cells {
    padding: 0;
  }

  .cells > svg {
    display: block;
    height: auto;
    max-width: 100%;
    overflow: visible;
  }

  .cells > svg:dir(rtl) {
    transform: scaleX(-1);
  }

  .cells path {
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }

  .cells path:first-child {
    fill: none;
    stroke: color-mix(in srgb, currentColor 65%, #0000);
  }

  .cells .line {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5px;
  }

  .at {
    display: flex;
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    flex-direction: column;
    width: 3em;
  }

  .at svg {
    flex: none;
  }

  .row .at {
    position: static;
    flex-direction: row;
    width: auto;
  }

  .array small {
    display: block;
    color: var(--r-quiet);
    font-size: var(--r-caption);
    line-height: 1.2;
  }

  .at small {
    margin-top: -0.6em;
  }

  /* In the middle below the line. */
  .row .at small {
    display: flex;
    justify-content: center;
    width: 0;
    margin: 0;
    white-space: nowrap;
  }

  .cells + small {
    margin-top: 0.5em;
  }

  @media (forced-colors: active) {
    .cells path + path:not(.line) {
      fill: CanvasText;
      stroke: CanvasText;
    }
  }
`;
