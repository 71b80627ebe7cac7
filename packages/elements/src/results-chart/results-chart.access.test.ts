import { expect } from '@open-wc/testing';
import { readingOrder } from '../testing/reading-order.js';
import { all, chartTag, councillors, drawn, putChart, text } from '../testing/results-chart-page.js';
import { testExamples, usePlace } from '../testing/widget-tests.js';
import * as examples from './results-chart.examples.js';
import * as states from './results-chart.states.examples.js';
import type { ResultsChartElement } from './results-chart.js';

let place: HTMLElement;
const placeOf = usePlace(640);
beforeEach(() => (place = placeOf()));
const put = (
  set?: Partial<ResultsChartElement>,
  attributes?: Record<string, string>,
): Promise<ResultsChartElement> => putChart(place, set, attributes);

describe('results chart, for everyone', () => {
  it('is read as title, sentence, progress, table, source', async () => {
    const element = await put({
      data: {
        title: 'Results',
        unit: 'seats',
        source: { name: 'BBC', href: 'https://www.bbc.co.uk/' },
        rows: councillors,
      },
      declared: 1,
      expected: 2,
    });
    const order = readingOrder(element);
    const words = order.map(({ role, text: said }) => `${role}: ${said.split(' ').slice(0, 3).join(' ')}`);
    expect(words).to.deep.equal([
      'title: Results',
      'text: With 1 of',
      'text: 1 of 2',
      'table: Party Seats Share',
      'text: Source: BBC',
    ]);
    expect(order.find(({ role }) => role === 'table')?.text).to.contain('Labour 1,326 52.1%');
  });

  it('names the table by the title, for who goes from table to table', async () => {
    const element = await put({ data: { title: 'Results', rows: councillors } });
    const [table] = all(element, 'table');
    const name = element.shadowRoot?.getElementById(table?.getAttribute('aria-labelledby') ?? '');
    expect(name && text(name)).to.equal('Results');
  });

  it('every row and cell says what it is, for display: grid may take it from them', async () => {
    const element = await put({ unit: 'seats', majority: true });
    const roles: Record<string, string> = {
      TABLE: 'table',
      THEAD: 'rowgroup',
      TBODY: 'rowgroup',
      TFOOT: 'rowgroup',
      TR: 'row',
      TD: 'cell',
    };
    for (const node of all(element, 'table, thead, tbody, tfoot, tr, td'))
      expect(node.getAttribute('role')).to.equal(roles[node.tagName]);
    for (const node of all(element, 'thead th')) expect(node.getAttribute('role')).to.equal('columnheader');
    for (const node of all(element, ':is(tbody, tfoot) th'))
      expect(node.getAttribute('role')).to.equal('rowheader');
    const cells = all(element, 'tr').map((row) => row.querySelectorAll('th, td').length);
    expect(new Set(cells).size, 'as many cells in every row').to.equal(1);
  });

  it('has no tab stop of its own', async () => {
    const element = await put({ view: 'stack' });
    expect(all(element, 'a, button, input, [tabindex]').length).to.equal(0);
  });

  it('without the table shows a name and one figure, and still has the rest for who listens', async () => {
    const element = await put({ unit: 'seats', noTable: true });
    const visible = all(
      element,
      'thead, tbody .name, tbody .value, tbody .label, tbody .change, tfoot',
    ).filter((node) => node.getBoundingClientRect().height > 2);
    expect(visible.map((node) => node.className.split(' ')[0])).to.deep.equal([
      'name',
      'value',
      'name',
      'value',
      'name',
      'value',
    ]);
    expect(readingOrder(element).find(({ role }) => role === 'table')?.text).to.contain(
      'Labour 1,326 52.1% −18',
    );
  });

  for (const width of [280, 320, 640, 1200, 1400]) {
    it(`fits into ${width} px, and no text is under 12 px`, async () => {
      place.style.inlineSize = `${width}px`;
      place.style.fontSize = '13px';
      const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
      for (const view of ['bars', 'stack', 'change'] as const) {
        const element = await put({
          view,
          unit: 'seats',
          majority: true,
          declared: 1,
          expected: 2,
          data: [{ party: long, value: 13260000, change: -1200, note: long }, ...councillors],
        });
        for (const node of all(element, '*')) {
          // What does not fit into a segment is cut off there, and not seen.
          if (node.closest('.unseen, .label, .segment') || !node.getClientRects().length) continue;
          expect(
            node.getBoundingClientRect().right,
            `${view} ${node.tagName} ${node.className}`,
          ).to.be.at.most(place.getBoundingClientRect().right + 1);
          if (text(node))
            expect(parseFloat(getComputedStyle(node).fontSize), node.tagName).to.be.at.least(12);
        }
        element.remove();
      }
    });
  }

  for (const view of ['bars', 'stack', 'change'] as const) {
    it(`keeps words whole and apart where type is twice the size on a phone: ${view}`, async () => {
      place.style.inlineSize = '300px';
      place.style.fontSize = '32px';
      place.style.lineHeight = '1.4';
      const element = await put({ view, unit: 'seats', majority: true });
      for (const row of all(element, 'tbody tr')) {
        const [name, value] = ['.name span', '.value'].map((cell) =>
          row.querySelector(cell)?.getBoundingClientRect(),
        );
        if (!name || !value) throw new Error('a row without its cells');
        // Two words, two lines at most.
        expect(name.height, row.textContent).to.be.below(2.5 * 1.4 * 32);
        expect(value.top, row.textContent).to.be.at.least(name.bottom - 2);
        for (const cell of row.children)
          expect(cell.getBoundingClientRect().right, cell.className).to.be.at.most(
            place.getBoundingClientRect().right + 1,
          );
      }
    });
  }
});

testExamples<ResultsChartElement>(
  'results chart',
  { examples, states },
  {
    place: placeOf,
    tag: chartTag,
    drawn,
    check: (element, isBare) => expect(all(element, 'tbody tr').length === 0).to.equal(isBare),
  },
);
