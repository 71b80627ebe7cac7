import { ResultsChartElement } from '../results-chart/results-chart.js';

export const chartTag = 'rosette-results-chart';
if (!customElements.get(chartTag)) customElements.define(chartTag, ResultsChartElement);

/** Waits for a chart's drawing, and for what the browser tells it about its light DOM before. */
export async function drawn(element: ResultsChartElement): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  while (!(await element.updateComplete));
}

export const councillors = [
  { party: 'Labour', value: 1326, change: -18 },
  { party: 'Conservative', value: 842, change: -48 },
  { party: 'Liberal Democrat', value: 378, change: 45 },
];

/** A chart of three parties in `place`, or of what `set` says. */
export async function putChart(
  place: Element,
  set: Partial<ResultsChartElement> = {},
  attributes: Readonly<Record<string, string>> = {},
): Promise<ResultsChartElement> {
  const element = document.createElement(chartTag) as ResultsChartElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, { data: councillors, ...set });
  place.append(element);
  await drawn(element);
  return element;
}

export const all = <E extends Element = HTMLElement>(element: ResultsChartElement, selector: string): E[] => [
  ...element.renderRoot.querySelectorAll<E>(selector),
];

/** What a node says, with plain spaces. */
export const text = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What each row of the table says. */
export const rows = (element: ResultsChartElement): string[] =>
  all(element, 'tbody tr').map((row) => [...row.children].map(text).filter(Boolean).join(' '));
