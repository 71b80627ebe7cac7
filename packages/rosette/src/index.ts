export { version } from './version.js';
export * from './results-chart.js';
