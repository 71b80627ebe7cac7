import { expect } from '@open-wc/testing';
import { all, drawn, putChart, rows, text } from '../testing/results-chart-page.js';
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
const sentence = (element: ResultsChartElement): string =>
  text(element.renderRoot.querySelector('[part=summary]'));

describe('results chart, stack and change', () => {
  it('stacks segments that are silent, with the table below', async () => {
    const element = await put({ unit: 'seats', view: 'stack' });
    const picture = element.renderRoot.querySelector('.picture')!;
    expect(picture.getAttribute('aria-hidden')).to.equal('true');
    expect(all(element, '.segment').map((segment) => segment.getAttribute('width'))).to.deep.equal([
      '52.082%',
      '33.071%',
      '14.847%',
    ]);
    expect(text(picture.querySelector('.mark'))).to.equal('50%');
    expect(rows(element)[0]).to.equal('Labour 1,326 52.1% −18');
  });

  it('labels a segment where there is room for it', async () => {
    const element = await put({ view: 'stack' });
    const seen = (): string[] =>
      all(element, '.segment span')
        .filter((label) => {
          const [inner, outer] = [label, label.closest('svg')!].map((node) => node.getBoundingClientRect());
          const shown = inner!.bottom <= outer!.bottom;
          if (shown) expect(inner!.right, text(label)).to.be.at.most(outer!.right);
          else expect(inner!.top, text(label)).to.be.at.least(outer!.bottom);
          return shown;
        })
        .map(text);
    place.style.fontFamily = 'monospace';
    expect(seen()).to.deep.equal(['1,326 Labour', '842 Conservative']);
    place.style.inlineSize = '1200px';
    expect(seen()).to.deep.equal(['1,326 Labour', '842 Conservative', '378 Liberal Democrat']);
    place.style.inlineSize = '280px';
    expect(seen()).to.deep.equal(['1,326 Labour']);
    place.dir = 'rtl';
    expect(seen(), 'from the right').to.deep.equal(['1,326 Labour']);
  });

  it('leaves a gap between segments that takes nothing from their lengths', async () => {
    const element = await put({ view: 'stack' });
    const [first, second] = all(element, '.segment').map((segment) => segment.getBoundingClientRect());
    expect(second!.left).to.be.closeTo(first!.right, 0.5);
    expect(getComputedStyle(all<SVGElement>(element, '.segment')[0]!).clipPath).to.contain('inset');
  });

  it('draws gains and losses to either side of one zero', async () => {
    const element = await put({ unit: 'seats', view: 'change' });
    const [labour, conservative, liberal] = all(element, '.bar').map((bar) => bar.getBoundingClientRect());
    expect(labour!.right).to.be.closeTo(liberal!.left, 1);
    expect(conservative!.right).to.be.closeTo(liberal!.left, 1);
    expect(conservative!.width / liberal!.width).to.be.closeTo(48 / 45, 0.03);
    expect(sentence(element)).to.equal('The Liberal Democrats gained 45 seats; the Conservatives lost 48.');
  });

  it('mirrors in a page that runs from right to left', async () => {
    place.dir = 'rtl';
    const element = await put({ view: 'change' });
    const [labour, , liberal] = all(element, '.bar').map((bar) => bar.getBoundingClientRect());
    expect(labour!.left).to.be.closeTo(liberal!.right, 1);
    element.view = 'bars';
    await drawn(element);
    const bars = all(element, '.bar').map((bar) => bar.getBoundingClientRect());
    expect(bars[0]!.right).to.be.closeTo(bars[1]!.right, 1);
    expect(bars[0]!.left).to.be.lessThan(bars[1]!.left);
  });
});
