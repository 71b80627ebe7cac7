/** A tag, and how to get what registers it; `alone`: its page seems to need no other. */
export type Widgets = Readonly<Record<string, (alone: boolean) => Promise<unknown>>>;

/** Every widget, once. The loader, the CDN files and the tests go by this table; a new widget is one more line. */
export const widgets: Widgets = {
  'rosette-results-chart': () => import('./results-chart.js'),
  'rosette-council-control': () => import('./council-control.js'),
  'rosette-join-form': () => import('./join-form.js'),
  'rosette-winner-cards': () => import('./winner-cards.js'),
  'rosette-headline-figure': () => import('./headline-figure.js'),
  'rosette-seat-table': () => import('./seat-table.js'),
  'rosette-letter-card': () => import('./letter-card.js'),
};
