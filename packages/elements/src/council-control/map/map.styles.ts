import { css, type CSSResultGroup } from 'lit';
import { widthRules } from './map.widths.js';

const drawn = css`
  .map {
    container-type: inline-size;
    /* No taller than a screen, nearly: a map is looked at as a whole. */
    max-inline-size: 48em;
    break-inside: avoid;
  }

  .ground {
    position: relative;
    touch-action: manipulation;
  }

  .ground svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }

  /* The room that was kept before anybody knew the map's shape. */
  .late .ground {
    aspect-ratio: var(--rosette-map-ratio, 4 / 5);
  }

  .late .ground svg {
    block-size: 100%;
  }

  .ground .over {
    position: absolute;
    inset: 0;
    block-size: 100%;
    pointer-events: none;
  }

  .map path {
    vector-effect: non-scaling-stroke;
  }

  .shape {
    stroke: var(--p-edge);
  }

  /* An outline on either side of the gap. */
  .boundaries .shape {
    stroke-width: 3px;
  }

  .gaps {
    fill: none;
    stroke: Canvas;
  }

  .faded {
    fill-opacity: 0.12;
  }

  .p-not-declared.shape {
    fill-opacity: 0.3;
  }

  .hollow,
  .border,
  .over path {
    fill: none;
    stroke: currentColor;
  }

  .hollow {
    stroke-dasharray: 2 2;
    stroke-opacity: 0.6;
  }

  .border {
    stroke-width: 1.5px;
    stroke-linecap: round;
  }

  .mark {
    fill: var(--p-ink);
  }

  .code {
    fill: var(--p-ink);
    text-anchor: middle;
    vector-effect: non-scaling-stroke;
  }

  [class*='from-'] {
    display: none;
  }

  .over path {
    stroke-width: 2px;
    stroke-linejoin: round;
  }

  .over .picked {
    stroke-width: 3.5px;
  }

  .says {
    min-block-size: 2.8em;
    margin: 0.5em 0 0;
    font-size: var(--r-caption);
  }

  @media not (forced-colors: active) {
    .shape {
      fill: var(--p-fill);
    }
  }

  @media (forced-colors: active) {
    pattern rect {
      fill: Canvas;
    }

    :is(pattern path, .shape) {
      stroke: CanvasText;
    }

    :is(.code, .mark) {
      fill: CanvasText;
      stroke: Canvas;
      stroke-width: 3px;
      paint-order: stroke;
    }
  }

  @media print {
    .says {
      display: none;
    }
  }
`;

/** The styles of the map. */
export const mapStyles: CSSResultGroup = [drawn, widthRules];
