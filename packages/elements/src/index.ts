export { RosetteErrorEvent } from './base/events/error.js';
export { RosetteLoadEvent } from './base/events/load.js';
export { ResultsChartElement } from './results-chart/results-chart.js';
