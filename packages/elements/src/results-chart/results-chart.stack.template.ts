import { html, type TemplateResult } from 'lit';
import { fillClass, lineTemplate, markTemplate } from './results-chart.bar.template.js';
import { entryName, figureTexts, type ResultsDrawing } from './results-chart.figures.js';
import { fitsFrom } from './results-chart.layout.js';

/** The class that shows a label from the container width on which it fits into its segment; letters in em of the chart. */
const fitClass = (text: string, letter: number, width: number): string =>
  `from-${fitsFrom(width, text.length * letter + 1.25)}`;

/** One bar for the whole, with a segment for each row. The table below it says the same in words. */
export function stackTemplate(drawing: ResultsDrawing): TemplateResult {
  const { results, layout, measures, locale } = drawing;
  const figures = figureTexts(measures[0] ?? 'count', drawing);
  const [x, dx] = locale.dir === 'rtl' ? ['100%', -8] : ['0', 8];
  return html`<div class="picture" part="picture" aria-hidden="true">
    <div class="stack">
      ${results.entries.map((entry, place) => {
        const width = layout.bars[place]?.width ?? 0;
        const name = entryName(entry, drawing);
        const figure = figures[place] ?? '';
        // Letters are counted a little wider than most typefaces have them, so that no label is cut.
        return html`<svg class="segment ${fillClass(entry, place, width)}" part="bar" width="${width}%">
          <text class="large-text ${fitClass(figure, 0.75, width)}" x=${x} dx=${dx} y="1.4em">${figure}</text>
          <text class="small-text ${fitClass(name, 0.5, width)}" x=${x} dx=${dx} y="3.8em">${name}</text>
        </svg>`;
      })}
    </div>
    ${lineTemplate(layout.mark)} ${markTemplate(drawing)}
  </div>`;
}
