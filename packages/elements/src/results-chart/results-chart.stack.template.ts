import { html, type TemplateResult } from 'lit/html.js';
import { fillClass, lineTemplate, markTemplate } from './results-chart.bar.template.js';
import { entryName, figureTexts, type ResultsDrawing } from './results-chart.figures.js';
import type { Bar } from './results-chart.layout.js';

/** One bar for the whole, with a segment for each row. The table below it says the same in words. */
export function stackTemplate(drawing: ResultsDrawing): TemplateResult {
  const { results, layout, measures } = drawing;
  const figures = figureTexts(measures[0] ?? 'count', drawing);
  return html`<div class="picture" part="picture" aria-hidden="true">
    <div class="stack">
      ${results.entries.map((entry, place) => {
        const { width } = layout.bars[place] as Bar;
        return html`<svg class="segment ${fillClass(entry, place, width)}" part="bar" width="${width}%">
          <foreignObject width="100%" height="100%">
            <div class="inside">
              <span><b>${figures[place]}</b> <br />${entryName(entry, drawing)}</span>
            </div>
          </foreignObject>
        </svg>`;
      })}
    </div>
    ${lineTemplate(layout.mark)} ${markTemplate(drawing)}
  </div>`;
}
