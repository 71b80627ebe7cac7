import { expect } from '@open-wc/testing';
import { html, render } from 'lit/html.js';
import { all, councillors, drawn, putChart, rows, text } from '../testing/results-chart-page.js';
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
const head = (element: ResultsChartElement): string[] => all(element, 'thead [role=columnheader]').map(text);
const widths = (element: ResultsChartElement): (string | null)[] =>
  all(element, '.bar').map((bar) => bar.getAttribute('width'));
const sentence = (element: ResultsChartElement): string =>
  text(element.renderRoot.querySelector('[part=summary]'));

describe('results chart, from attributes to drawing', () => {
  it('shows name, figure, share and change of every row, and the total', async () => {
    const element = await put({ unit: 'councillors' });
    expect(head(element)).to.deep.equal(['Party', 'Councillors', 'Share', 'Change']);
    expect(rows(element)).to.deep.equal([
      'Labour 1,326 52.1% −18',
      'Conservative 842 33.1% −48',
      'Liberal Democrat 378 14.8% +45',
    ]);
    expect(text(element.renderRoot.querySelector('tfoot'))).to.equal('Total 2,546');
    expect(sentence(element)).to.equal(
      'Labour won 1,326 of 2,546 councillors, 52.1%; the Conservatives 842, 33.1%.',
    );
  });

  it('draws bars from zero, as long as their figures', async () => {
    const element = await put();
    expect(widths(element)).to.deep.equal(['100%', '63.499%', '28.507%']);
    const [first, second] = all<SVGElement>(element, '.bar').map((bar) => bar.getBoundingClientRect());
    expect(second!.width / first!.width).to.be.closeTo(842 / 1326, 0.01);
    expect(second!.left).to.be.closeTo(first!.left, 1);
  });

  it('breaks no name and no figure of a national vote on a phone', async () => {
    place.style.inlineSize = '304px';
    const row = (party: string, value: number, change: number) => ({ party, value, change });
    const element = await put({
      data: [row('Conservative', 13_966_454, 329_770), row('Labour', 10_269_051, -2_609_409)],
    });
    const lines = (selector: string): number[] =>
      all(element, selector).map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
      });
    expect(lines('tbody .name > span')).to.deep.equal([1, 1]);
    expect(lines('tbody .value')).to.deep.equal([1, 1]);
    const { right } = place.getBoundingClientRect();
    for (const cell of all(element, 'tbody td:not(.track)'))
      expect(cell.getBoundingClientRect().right).to.be.at.most(right + 1);
  });

  it('leaves a table as it is in which the column of figures is not found', async () => {
    const element = await put({ data: undefined });
    element.innerHTML = '<table><tr><th>Party<th>2012<th>2016<tr><td>Labour<td>1,344<td>1,326</table>';
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['column-missing']);
    expect(element.status).to.equal('error');
    expect(element.renderRoot.querySelector('[part=summary]')).to.equal(null);
    expect(element.querySelector('td')?.getClientRects()).to.have.length(1);
    element.columns = 'value=2016';
    await element.updateComplete;
    expect(rows(element)).to.deep.equal(['Labour 1,326 100%']);
  });

  it('leaves a table as it is of whose figures it can read none', async () => {
    const element = await put({ data: undefined });
    element.innerHTML = '<table><tr><th>Party<th>Seats<tr><td>Labour<td>1,326 (48%)</table>';
    await drawn(element);
    expect(element.problems.map(({ message }) => message)).to.deep.equal([
      "row 2, column Seats: expected a number, found '1,326 (48%)'",
    ]);
    expect(element.status).to.equal('error');
    expect(element.querySelector('td')?.getClientRects()).to.have.length(1);
    expect(text(element.renderRoot.querySelector('figure'))).to.equal('');
  });

  it("takes the unit's column of a table", async () => {
    const element = await put({ data: undefined });
    render(
      html`<table>
        <caption>
          T
        </caption>
        <tr>
          <th>Party</th>
          <th>Councils</th>
          <th>
            Councillors
            <tr>
              <td>Labour</td>
              <td>58</td>
              <td>1,326</td>
            </tr>
          </th>
        </tr>
      </table>`,
      element,
    );
    element.unit = 'councils';
    await drawn(element);
    expect(rows(element)).to.deep.equal(['Labour 58 100%']);
    element.unit = 'councillors';
    await drawn(element);
    expect(rows(element)).to.deep.equal(['Labour 1,326 100%']);
  });

  it('measure=share makes the share the large figure', async () => {
    const element = await put({ unit: 'seats' }, { measure: 'share' });
    expect(head(element)).to.deep.equal(['Party', 'Share', 'Seats', 'Change']);
    expect(text(element.renderRoot.querySelector('[part=value]'))).to.equal('52.1%');
    expect(text(element.renderRoot.querySelector('[part=other]'))).to.equal('1,326');
  });

  it('total brings a row for the others, marked as worked out', async () => {
    const element = await put({}, { total: '2769' });
    expect(rows(element).at(-1)).to.equal('All others What is left of the total 223 8.1% – not known');
    expect(all(element, 'tr.derived').length).to.equal(1);
  });

  it('says when the figures are more than the total, and leaves them as they are', async () => {
    const element = await put({}, { total: '2000' });
    expect(rows(element)[0]).to.equal('Labour 1,326 66.3% −18');
    expect(text(element.renderRoot.querySelector('table + small'))).to.equal(
      'These figures add up to more than the total',
    );
    expect(element.problems.map(({ code }) => code)).to.include('total-exceeded');
  });

  it('sort=none keeps the order of the data', async () => {
    const element = await put({ data: [...councillors].reverse() }, { sort: 'none' });
    expect(rows(element).map((row) => row.split(' ')[0])).to.deep.equal([
      'Liberal',
      'Conservative',
      'Labour',
    ]);
    element.sort = 'value';
    await drawn(element);
    expect(rows(element)[0]).to.match(/^Labour/);
  });

  it('majority draws a line through every row and says who has one', async () => {
    const element = await put({ unit: 'seats' }, { majority: '' });
    expect(all(element, '.axis > .line').length).to.equal(3);
    expect(text(element.renderRoot.querySelector('.mark'))).to.equal('1,274 needed');
    expect(sentence(element)).to.contain('Labour has a majority; 1,274 are needed.');
    element.setAttribute('majority', '1385');
    await drawn(element);
    expect(text(element.renderRoot.querySelector('.mark'))).to.equal('1,385 needed');
    expect(sentence(element)).to.contain('No party has a majority; 1,385 are needed.');
    element.removeAttribute('majority');
    await drawn(element);
    expect(all(element, '.line').length).to.equal(0);
    expect(sentence(element)).not.to.contain('majority');
  });

  it('a majority that is no number is named, and left out', async () => {
    const element = await put({}, { majority: 'most' });
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['option-invalid']);
    expect(all(element, '.line').length).to.equal(0);
  });

  it('numbers in attributes are read as in tables, and what is none, or no view, is named as it is written', async () => {
    const element = await put({}, { total: '2,769', view: 'pie', expected: '' });
    expect(rows(element)[0]).to.contain('47.9%');
    expect(element.problems.map(({ message }) => message)).to.deep.equal([
      "expected view as bars|stack|change, found 'pie'",
      'expected expected of 0 or more, found nothing',
    ]);
    expect(all(element, '.as-bars').length).to.equal(1);
  });

  it('declared and expected are a progress bar with words', async () => {
    const element = await put({}, { declared: '98', expected: '124' });
    const progress = element.renderRoot.querySelector('[part=progress]')!;
    expect(text(element.renderRoot.querySelector('.declared'))).to.equal('98 of 124 declared');
    expect(progress.getAttribute('aria-hidden'), 'the words say it').to.equal('true');
    const [bar, filled] = [progress, progress.querySelector('svg')!].map(
      (node) => node.getBoundingClientRect().width,
    );
    expect(filled! / bar!).to.be.closeTo(98 / 124, 0.01);
    expect(text(element.renderRoot.querySelector('tfoot th'))).to.equal('Total so far');
  });

  it('not known is heard as such, and is not 0', async () => {
    const element = await put({
      data: [
        { party: 'Labour', value: 3 },
        { party: 'Green', value: null },
        { party: 'UKIP', value: 0 },
      ],
    });
    expect(rows(element)).to.deep.equal(['Labour 3', 'UKIP 0', 'Green – not known']);
    expect(all(element, '.bar:not(.none)').length).to.equal(1);
  });

  it('percentages have no second share, and their bar a silent cell', async () => {
    const element = await put(
      {
        data: [
          { party: 'Labour', value: '48%' },
          { party: 'Conservative', value: '30%' },
        ],
      },
      { unit: 'councillors' },
    );
    expect(rows(element)).to.deep.equal([
      'Labour 48%',
      'Conservative 30%',
      'All others What is left of the total 22%',
    ]);
    expect(element.renderRoot.querySelector('tfoot')).to.equal(null);
    for (const row of all<HTMLTableRowElement>(element, 'tr')) {
      const hidden = [...row.cells].map((cell) => cell.ariaHidden === 'true');
      expect(hidden).to.deep.equal([false, false, true]);
    }
  });

  it('has as many decimals in every row of a column', async () => {
    const element = await put({
      data: [
        { party: 'Conservative', value: 479 },
        { party: 'Labour', value: 400 },
        { party: 'Green', value: 121 },
      ],
    });
    expect(rows(element)).to.deep.equal(['Conservative 479 47.9%', 'Labour 400 40.0%', 'Green 121 12.1%']);
    element.data = [
      { party: 'Labour', value: '40%' },
      { party: 'Conservative', value: '30.25%' },
    ];
    await drawn(element);
    expect(rows(element).slice(0, 2)).to.deep.equal(['Labour 40.00%', 'Conservative 30.25%']);
  });

  it("a row's own colour wins, and an unknown party keeps its name", async () => {
    const element = await put({ data: [{ party: 'Clock Party', value: 3, colour: '#8a1538', note: 'New' }] });
    expect(rows(element)).to.deep.equal(['Clock Party New 3 100%']);
    expect(getComputedStyle(all<SVGElement>(element, '.bar')[0]!).backgroundColor).to.equal(
      'rgb(138, 21, 56)',
    );
  });

  it('speaks Welsh', async () => {
    const element = await put({ unit: 'councillors', lang: 'cy' });
    expect(head(element)).to.deep.equal(['Plaid', 'Cynghorwyr', 'Cyfran', 'Newid']);
    expect(rows(element)[1]).to.equal('Ceidwadwyr 842 33.1% −48');
    expect(sentence(element)).to.equal(
      'Enillodd Llafur 1,326 o’r 2,546 o gynghorwyr, 52.1%; y Ceidwadwyr 842, 33.1%.',
    );
  });

  it('any label can be replaced by the page', async () => {
    const element = await put({ unit: 'seats', messages: { change: 'Since 2012', total: 'In all' } });
    expect(head(element).at(-1)).to.equal('Since 2012');
    expect(text(element.renderRoot.querySelector('tfoot th'))).to.equal('In all');
  });

  it('a view that nobody knows is bars', async () => {
    const element = await put({}, { view: 'pie' });
    expect(all(element, '.bar').length).to.equal(3);
  });
});
