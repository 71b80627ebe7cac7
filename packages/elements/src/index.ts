export { RosetteErrorEvent } from './base/events/error.js';
export { RosetteLoadEvent } from './base/events/load.js';
export { RosetteSelectEvent } from './base/events/select.js';
export { ResultsChartElement } from './results-chart/results-chart.js';
export { CouncilControlElement } from './council-control/council-control.js';
export { JoinFormElement } from './join-form/join-form.js';
export { WinnerCardsElement } from './winner-cards/winner-cards.js';
export { HeadlineFigureElement } from './headline-figure/headline-figure.js';
