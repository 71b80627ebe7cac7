import { WIDTHS } from './signs.layout.js';

/** Not Lit's, which the file that this comes in does not bring. */
const css = String.raw;

const drawn = css`
  .ground {
    position: relative;
    touch-action: manipulation;
  }

  .ground svg {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
  }

  .late .ground svg {
    height: 100%;
  }

  .ground .over {
    position: absolute;
    inset: 0;
    height: 100%;
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

  .p-not-declared.shape {
    fill-opacity: 0.3;
  }

  .faded .shape {
    fill-opacity: 0.12;
  }

  .faded :is(.code, .mark) {
    display: none;
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

    /* On paper nothing has to wait. */
    .late .ground {
      aspect-ratio: auto;
    }

    .late .ground svg:not(.over) {
      height: auto;
    }
  }
`;

/** What comes into sight, and what goes, as the map is wider; on paper smaller letters can be read. */
const widthRules = ['not print', 'print']
  .map((medium, isPaper) => {
    const rules = WIDTHS.map(
      (width) =>
        `@container (width>=${isPaper ? width * 0.58 : width}px){.from-${width}{display:inline}.to-${width}{display:none}}`,
    );
    return `@media ${medium}{${rules.join('')}}`;
  })
  .join('');

let sheet: CSSStyleSheet | undefined;

/** The styles of all the maps on a page. */
export function mapSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(drawn + widthRules);
  }
  return sheet;
}
