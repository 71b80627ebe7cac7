import { expect } from '@open-wc/testing';
import { settled, stubTag, type ResultsStub } from '../testing/results-stub.js';
import { lightDomShows, statesOf, useStubs } from '../testing/use-stubs.js';

const stubs = useStubs();
const table =
  '<table><caption>Council elections</caption><tr><th>Party<th>Seats<tr><td>Labour<td>1,326<tr><td>Green<td>45</table>';
const good = [{ party: 'Labour', value: 1326 }];

function stands(element: ResultsStub, status: ResultsStub['status']): void {
  expect(element.status).to.equal(status);
  expect(statesOf(element)).to.deep.equal([status]);
}

describe('bad data', () => {
  it('leaves out what cannot be read, says so once, and shows the rest', async () => {
    const heard: unknown[] = [];
    stubs.place.addEventListener('rosette-error', (event) => heard.push(event.problems));
    const element = await stubs.put(
      '<table><tr><th>Party<th>Seats<tr><td>A<td>tbc<tr><td><td>2<tr><td>C<td>3</table>',
    );
    expect(element.drawn).to.deep.equal(['A –', 'C 3']);
    stands(element, 'ready');
    expect(element.problems.map(({ row, column }) => [row, column])).to.deep.equal([
      [2, 'Seats'],
      [3, 'Party'],
    ]);
    expect(heard).to.deep.equal([element.problems]);
    expect(stubs.warnings).to.have.length(1);
    expect(stubs.warnings[0]).to.contain("found 'tbc'").and.contain(`<${stubTag}>`);
    element.requestUpdate();
    await settled(element);
    expect(stubs.warnings).to.have.length(1);
    expect(heard).to.have.length(1);
  });

  it('that has gone and comes again is news again', async () => {
    const element = await stubs.put('', { data: [...good, { party: 'A', value: 'tbc' }] });
    element.data = [...good];
    await settled(element);
    expect(stubs.warnings).to.have.length(1);
    element.data = [...good, { party: 'A', value: 'tbc' }];
    await settled(element);
    expect(stubs.warnings).to.have.length(2);
  });

  it('may be in more rows than a call takes arguments', async () => {
    const data = Array.from({ length: 200_000 }, () => ({ party: 'A', value: 'tbc' }));
    const element = await stubs.put(table, { data });
    expect(element.drawn).to.deep.equal(['Labour 1,326', 'Green 45']);
    expect(element.problems.length).to.be.at.least(200_000);
  });

  for (const [name, data] of [
    ['a text', 'rubbish'],
    ['a number', 7],
    ['rows without the column', [{ nothing: 1 }]],
    [
      'an object that throws',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('no');
          },
          ownKeys: () => {
            throw new Error('no');
          },
        },
      ),
    ],
  ] as const) {
    it(`never blanks what is on show: ${name}`, async () => {
      const element = await stubs.put('', { data: good });
      element.data = data;
      await settled(element);
      expect(element.drawn).to.deep.equal(['Labour 1,326']);
      stands(element, 'stale');
      expect(element.says('time')).to.equal('These results may be out of date');
      expect(element.problems).to.not.have.length(0);
      element.data = [{ party: 'B', value: 4 }];
      await settled(element);
      expect(element.drawn).to.deep.equal(['B 4']);
      stands(element, 'ready');
      expect(element.problems).to.have.length(0);
      expect(element.partNamed('time')).to.equal(null);
    });
  }

  it('with nothing to show says so calmly', async () => {
    const element = await stubs.put('', { data: 'rubbish' });
    stands(element, 'error');
    expect(element.says('state')).to.equal('The results cannot be shown at the moment');
    expect(element.partNamed('debug')).to.equal(null);
  });

  it('in the page’s own table leaves the table', async () => {
    const element = await stubs.put('<table><tr><th>Foo<td>Bar</table>');
    stands(element, 'error');
    expect(lightDomShows(element)).to.equal(true);
    expect(element.partNamed('state')).to.equal(null);
    expect(element.partNamed('note')).to.equal(null);
  });

  for (const [name, markup] of [
    ['whose column of figures is not found', '<table><tr><th>Party<th>2016<tr><td>A<td>58</table>'],
    [
      'of whose figures none can be read',
      '<table><tr><th>Party<th>Seats<tr><td>A<td>1 (48%)<tr><td>B<td></table>',
    ],
  ] as const)
    it(`leaves the page’s own table, ${name}, and does not say that there is nothing to see`, async () => {
      const element = await stubs.put(table);
      element.innerHTML = markup;
      await settled(element);
      expect(element.drawn[0]).to.equal('Labour 1,326');
      stands(element, 'stale');
      const fresh = await stubs.put(markup);
      stands(fresh, 'error');
      expect(lightDomShows(fresh)).to.equal(true);
      expect(fresh.partNamed('state')).to.equal(null);
      expect(fresh.problems).to.have.length(1);
      // A status that comes to an element that has been drawn is heard.
      const later = await stubs.put('');
      later.innerHTML = markup;
      await settled(later);
      stands(later, 'error');
      expect([later.says('state'), later.announced]).to.deep.equal(['', '']);
    });

  it('a list of names before the count says that there are no figures yet', async () => {
    const element = await stubs.put('<table><tr><th>Party<th>Seats<tr><td>A<td><tr><td>B<td>–</table>');
    expect(element.drawn).to.deep.equal(['A –', 'B –']);
    stands(element, 'ready');
    element.data = [{ party: 'A' }];
    await settled(element);
    expect(element.drawn).to.deep.equal(['A –']);
  });

  it('in element.data falls back on the table', async () => {
    const element = await stubs.put(table, { data: 'rubbish' });
    expect(element.drawn[0]).to.equal('Labour 1,326');
    stands(element, 'stale');
  });

  it('an empty array means that there is nothing yet, also where there was something', async () => {
    const element = await stubs.put('', { data: good });
    element.data = [];
    await settled(element);
    stands(element, 'empty');
    expect(element.says('state')).to.equal('No results yet');
    expect(element.partNamed('picture')).to.equal(null);
  });

  it('the page’s table with nothing but a header is replaced by words', async () => {
    const element = await stubs.put('<table><tr><th>Party<th>Seats</table>');
    stands(element, 'empty');
    expect(element.says('state')).to.equal('No results yet');
    expect(lightDomShows(element)).to.equal(false);
  });

  it('is listed under the widget with debug, twenty at a time', async () => {
    const rows = Array.from({ length: 25 }, (_, n) => ({ party: `P${n}`, value: 'tbc' }));
    const element = await stubs.put('', { data: [...good, ...rows], debug: true });
    expect(element.drawn).to.have.length(26);
    expect(element.says('debug')).to.contain('Problems in the data: 25').and.contain('and 5 more');
    expect(element.partNamed('debug')!.querySelectorAll('li')).to.have.length(21);
    expect(stubs.warnings[0]).to.contain('and 5 more');
    element.data = good;
    await settled(element);
    expect(element.says('debug')).to.equal('Problems in the data: none');
  });
});
