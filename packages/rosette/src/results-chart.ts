import { ResultsChartElement } from '@rosette/elements/results-chart.js';
import { define } from './define.js';

define('rosette-results-chart', ResultsChartElement);

export { ResultsChartElement };

declare global {
  interface HTMLElementTagNameMap {
    'rosette-results-chart': ResultsChartElement;
  }
}
