export { version } from './version.js';
export * from './results-chart.js';
export * from './council-control.js';
export * from './join-form.js';
export * from './winner-cards.js';
export * from './headline-figure.js';
export * from './seat-table.js';
export * from './letter-card.js';
