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

  .late .ground svg,
  .ground .over {
    height: 100%;
  }

  .ground .over {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }

  .map path,
  .code {
    vector-effect: non-scaling-stroke;
  }

  .shape {
    stroke: var(--p-edge);
  }

  /* An outline on the inner side of the gap; what is outside is cut off. */
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
    stroke-dasharray: 2;
    stroke-opacity: 0.6;
  }

  /* A country of two hundred outlines is quieter than its hexes, which do not touch. */
  .boundaries .hollow {
    stroke-dasharray: none;
    stroke-opacity: 0.25;
  }

  .border {
    stroke-width: 1.5px;
    stroke-linecap: round;
  }

  .mark,
  .code {
    fill: var(--p-ink);
    text-anchor: middle;
  }

  /* On an area that may be smaller. */
  .boundaries .mark {
    fill: CanvasText;
    stroke: Canvas;
    stroke-width: 2px;
    paint-order: stroke;
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

    pattern path,
    .shape {
      stroke: CanvasText;
    }

    .code,
    .mark {
      fill: CanvasText;
      stroke: Canvas;
      stroke-width: 3px;
      paint-order: stroke;
    }
  }

  @media print {
    .map {
      margin-bottom: 1em;
    }

    .says {
      display: none;
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
