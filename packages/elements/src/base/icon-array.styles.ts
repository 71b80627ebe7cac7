import { css } from '../styles/text.js';

/** An array of cells: filled ones are solid, empty ones outlines, so that they differ without colour. */
export const iconArrayStyles = css`
  /* The label of the line takes the room of its longest word; the squares what is left. */
  .array {
    display: flex;
    gap: 0.5em;
    width: fit-content;
    overflow-wrap: normal;
  }

  .array > svg {
    align-self: start;
    height: auto;
    min-width: 0;
    max-width: 100%;
    fill: none;
    overflow: visible;
    stroke: color-mix(in srgb, currentColor 65%, #0000);
    stroke-width: 1px;
  }

  .array > svg:dir(rtl) {
    transform: scaleX(-1);
  }

  .array path {
    vector-effect: non-scaling-stroke;
  }

  .array path:nth-child(3) {
    stroke: currentColor;
    stroke-width: 1.5px;
  }

  .array > div {
    width: min-content;
  }

  .array div svg {
    display: block;
  }

  .array + small,
  .array small {
    display: block;
    margin-top: -0.6em;
    color: var(--r-quiet);
    font-size: var(--r-caption);
    line-height: 1.2;
  }

  /* In large type the label may reach down to the note. */
  .array + small {
    margin-top: 0.5em;
    padding-inline-end: 4.5em;
  }

  @media (forced-colors: active) {
    .array path:nth-child(2) {
      fill: CanvasText;
      stroke: CanvasText;
    }
  }
`;
