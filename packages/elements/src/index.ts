export { RosetteErrorEvent } from './base/events/error.js';
export { RosetteLoadEvent } from './base/events/load.js';
export { RosetteSelectEvent } from './base/events/select.js';
export { ResultsChartElement } from './results-chart/results-chart.js';
export { CouncilControlElement } from './council-control/council-control.js';
export { JoinFormElement } from './join-form/join-form.js';
export { SeatTableElement } from './seat-table/seat-table.js';
