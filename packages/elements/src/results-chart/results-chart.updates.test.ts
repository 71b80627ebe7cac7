import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { all, councillors, drawn, putChart, rows } from '../testing/results-chart-page.js';
import type { ResultsChartElement } from './results-chart.js';

let place: HTMLElement;
const { warn } = console;
beforeEach(() => {
  place = document.createElement('div');
  place.style.inlineSize = '640px';
  document.body.append(place);
  console.warn = () => undefined;
});
afterEach(() => {
  place.remove();
  console.warn = warn;
});
const put = (
  set?: Partial<ResultsChartElement>,
  attributes?: Record<string, string>,
): Promise<ResultsChartElement> => putChart(place, set, attributes);
const widths = (element: ResultsChartElement): (string | null)[] =>
  all(element, '.bar').map((bar) => bar.getAttribute('width'));

describe('results chart, when data changes', () => {
  it('draws without motion where parties change places: a bar that moved would be another party’s', async () => {
    const element = await put();
    element.data = [
      { party: 'Conservative', value: 900 },
      { party: 'Labour', value: 800 },
    ];
    await drawn(element);
    expect(rows(element)).to.deep.equal(['Conservative 900 52.9%', 'Labour 800 47.1%']);
    expect(widths(element)).to.deep.equal(['100%', '88.889%']);
    for (const bar of all(element, '.bar')) expect(bar.getAnimations().length).to.equal(0);
  });

  it('moves bars to their new length, but not on first paint', async function () {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) this.skip();
    const element = await put();
    expect(element.renderRoot.querySelector('.bar')!.getAnimations().length).to.equal(0);
    const bar = all<SVGElement>(element, '.bar')[1]!;
    const before = bar.getBoundingClientRect().width;
    element.data = [
      { party: 'Labour', value: 1326 },
      { party: 'Conservative', value: 84 },
      { party: 'Liberal Democrat', value: 37 },
    ];
    await drawn(element);
    expect(bar.getAnimations().length).to.equal(1);
    await Promise.all(bar.getAnimations().map((animation) => animation.finished));
    expect(bar.getBoundingClientRect().width).to.be.lessThan(before / 5);
  });

  it('does not move for who wants no motion', async function () {
    const able = await executeServerCommand('env-media', { reducedMotion: 'reduce' });
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) this.skip();
    try {
      const element = await put();
      element.data = [
        { party: 'Labour', value: 1326 },
        { party: 'Conservative', value: 84 },
        { party: 'Liberal Democrat', value: 37 },
      ];
      await drawn(element);
      expect(element.renderRoot.querySelectorAll('.bar')[1]!.getAnimations().length).to.equal(0);
    } finally {
      if (able) await executeServerCommand('env-media', { reducedMotion: 'no-preference' });
    }
  });

  it('draws seven rows in under 2 ms', async () => {
    const parties = [
      'Labour',
      'Conservative',
      'Liberal Democrat',
      'UKIP',
      'Green',
      'Residents',
      'Independent',
    ];
    const night = (hour: number) =>
      parties.map((party, place) => ({ party, value: 100 * hour + place * 37, change: hour - place }));
    const element = await put({ unit: 'councillors', data: night(1) });
    const times: number[] = [];
    for (let hour = 2; hour < 42; hour++) {
      const start = performance.now();
      element.data = night(hour);
      await element.updateComplete;
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    expect(times[Math.floor(times.length / 2)], 'median of 40, in ms').to.be.lessThan(2);
  });

  it('asks the browser for no layout', async () => {
    const element = await put();
    const { getBoundingClientRect } = Element.prototype;
    const { getComputedStyle } = window;
    let asked = 0;
    Element.prototype.getBoundingClientRect = function () {
      asked++;
      return getBoundingClientRect.call(this);
    };
    window.getComputedStyle = (...of) => {
      asked++;
      return getComputedStyle(...of);
    };
    try {
      for (const view of ['stack', 'change', 'bars'] as const) {
        Object.assign(element, { view, data: [{ party: 'Green', value: 9, change: 2 }, ...councillors] });
        await element.updateComplete;
      }
    } finally {
      Object.assign(Element.prototype, { getBoundingClientRect });
      Object.assign(window, { getComputedStyle });
    }
    expect(asked).to.equal(0);
  });

  it('keeps what can be read, and names the rest', async () => {
    const element = await put({
      data: [{ party: 'Labour', value: 'tbc' }, { value: 7 }, { party: 'Green', value: 5 }],
    });
    expect(rows(element)).to.deep.equal(['Green 5', 'Labour – not known']);
    expect(element.problems.length).to.equal(2);
    expect(element.status).to.equal('ready');
  });
});
