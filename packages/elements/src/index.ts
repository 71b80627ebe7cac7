export { RosetteErrorEvent } from './base/events/error.js';
export { RosetteLoadEvent } from './base/events/load.js';
export { RosetteSelectEvent } from './base/events/select.js';
export { RosetteShareEvent } from './base/events/share.js';
export { ResultsChartElement } from './results-chart/results-chart.js';
export { CouncilControlElement } from './council-control/council-control.js';
export { JoinFormElement } from './join-form/join-form.js';
export { LetterCardElement } from './letter-card/letter-card.js';
