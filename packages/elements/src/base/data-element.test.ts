import { expect } from '@open-wc/testing';
import { settled, type ResultsStub } from '../testing/results-stub.js';
import { until } from '../testing/until.js';
import { lightDomShows, statesOf, useStubs } from '../testing/use-stubs.js';

const stubs = useStubs();
const table =
  '<table><caption>Council elections</caption><tr><th>Party<th>Seats<tr><td>Labour<td>1,326<tr><td>Green<td>45</table>';
const good = [{ party: 'Labour', value: 1326 }];

function stands(element: ResultsStub, status: ResultsStub['status']): void {
  expect(element.status).to.equal(status);
  expect(statesOf(element)).to.deep.equal([status]);
}

describe('where the data comes from', () => {
  it('the table inside, whose caption is the title', async () => {
    const element = await stubs.put(table);
    expect(element.drawn).to.deep.equal(['Labour 1,326', 'Green 45']);
    expect(element.says('title')).to.equal('Council elections');
    expect(lightDomShows(element)).to.equal(false);
    stands(element, 'ready');
  });

  it('JSON or CSV in a script, where there is no table', async () => {
    const json = await stubs.put(
      '<script type="application/json">{"title":"T","rows":[{"party":"A","value":3}]}</script>',
    );
    // What reads it comes with the first that needs it.
    await until(() => json.status === 'ready');
    expect(json.drawn).to.deep.equal(['A 3']);
    expect(json.says('title')).to.equal('T');
    const csv = await stubs.put('<script type="text/csv">party;seats\nB;4\n</script>');
    expect(csv.drawn).to.deep.equal(['B 4']);
    const both = await stubs.put(`<script type="text/csv">party,seats\nC,5</script><div>${table}</div>`);
    expect(both.drawn[0]).to.equal('Labour 1,326');
  });

  it('element.data wins over the table, and gives it back when it is taken away', async () => {
    const element = await stubs.put(table, { data: [{ party: 'B', value: 4 }] });
    expect(element.drawn).to.deep.equal(['B 4']);
    element.data = undefined;
    await settled(element);
    expect(element.drawn[0]).to.equal('Labour 1,326');
  });

  it('is read again when the light DOM changes, down to a text', async () => {
    const element = await stubs.put(table);
    element.querySelector('td:last-child')!.firstChild!.nodeValue = '1,327';
    await settled(element);
    expect(element.drawn[0]).to.equal('Labour 1,327');
    element.querySelector('tr:last-child')!.remove();
    await settled(element);
    expect(element.drawn).to.have.length(1);
    element.remove();
    element.querySelector('td:last-child')!.firstChild!.nodeValue = '7';
    stubs.place.append(element);
    await settled(element);
    expect(element.drawn[0]).to.equal('Labour 7');
  });

  it('children that arrive later, one by one', async () => {
    const element = await stubs.put('');
    stands(element, 'empty');
    const { body } = new DOMParser().parseFromString(table, 'text/html');
    element.append(document.adoptNode(body.firstChild!));
    await settled(element);
    expect(element.drawn).to.have.length(2);
  });

  it('columns by the page’s names, and the one that is preferred', async () => {
    const sheet = '<table><tr><th>Who<th>Won<th>Councils<tr><td>A<td>3<td>7</table>';
    const element = await stubs.put(sheet, { columns: 'party=Who; value=Won' });
    expect(element.drawn).to.deep.equal(['A 3']);
    element.columns = 'party=Who; value=Seats';
    await settled(element);
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['column-unknown']);
    element.columns = 'party=Who';
    element.unit = 'councils';
    await settled(element);
    expect(element.drawn).to.deep.equal(['A 7']);
  });
});

describe('events', () => {
  it('rosette-load for each new data, with rows and time, outside of shadow roots too', async () => {
    const heard: [number, string | undefined][] = [];
    stubs.place.addEventListener('rosette-load', (event) => {
      expect(event.bubbles && event.composed && !event.cancelable).to.equal(true);
      heard.push([event.rows.length, event.updated?.toISOString()]);
    });
    const element = await stubs.put(table);
    element.debug = true;
    element.lang = 'cy';
    await settled(element);
    expect(heard).to.deep.equal([[2, undefined]]);
    element.data = { updated: '2016-05-06T02:14:00Z', rows: good };
    await settled(element);
    expect(heard[1]).to.deep.equal([1, '2016-05-06T02:14:00.000Z']);
    expect(heard).to.have.length(2);
  });
});

describe('attributes', () => {
  it('set the properties, and may go again', async () => {
    const element = await stubs.put(table);
    for (const [name, value] of [
      ['source', 'A'],
      ['source-href', 'https://example.org/'],
      ['columns', 'value=Seats'],
      ['debug', ''],
    ] as const) {
      element.setAttribute(name, value);
    }
    await settled(element);
    expect([element.source, element.sourceHref, element.columns, element.debug]).to.deep.equal([
      'A',
      'https://example.org/',
      'value=Seats',
      true,
    ]);
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
    await settled(element);
    expect(element.drawn).to.have.length(2);
    expect(element.partNamed('note')).to.equal(null);
    expect(element.problems).to.have.length(0);
  });

  for (const refresh of ['soon', '-3', '0', '']) {
    it(`refresh="${refresh}" refreshes nothing`, async () => {
      const element = await stubs.put(table, { src: 'http://[' });
      element.setAttribute('refresh', refresh);
      await settled(element);
      expect(element.partNamed('pause')).to.equal(null);
      expect(element.problems[0]?.message).to.equal(
        `expected refresh in seconds, found ${refresh ? `'${refresh}'` : 'nothing'}`,
      );
    });
  }

  it('src that is no address is a problem, and the table stays', async () => {
    const element = await stubs.put(table, { src: 'http://[' });
    await until(() => element.problems.length);
    expect(element.drawn).to.have.length(2);
    stands(element, 'stale');
    expect(element.problems[0]?.message).to.contain('the feed http://[ could not be read');
  });
});

it('nothing of an element’s class is on the page’s style', async () => {
  const element = await stubs.put(table);
  expect(element.getAttribute('style')).to.equal(null);
  expect(element.renderRoot.querySelectorAll('[style]')).to.have.length(0);
  expect(element.renderRoot.querySelectorAll('style')).to.have.length(0);
});
