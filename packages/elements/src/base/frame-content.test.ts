import { expect } from '@open-wc/testing';
import { readingOrder } from '../testing/reading-order.js';
import { settled } from '../testing/results-stub.js';
import { useStubs } from '../testing/use-stubs.js';

const stubs = useStubs();
const table =
  '<table><caption>Council elections</caption><tr><th>Party<th>Seats<tr><td>Labour<td>1,326<tr><td>Green<td>45</table>';
const good = [{ party: 'Labour', value: 1326 }];

describe('the frame', () => {
  it('reads title, sentence, picture, small print', async () => {
    const element = await stubs.put(table, { source: 'LEAP', sourceHref: 'https://example.org/x' });
    expect(readingOrder(element).map(({ role, text }) => `${role}: ${text}`)).to.deep.equal([
      'title: Council elections',
      'text: Labour: 1,326.',
      'list: Labour 1,326 Green 45',
      'text: Source: LEAP',
    ]);
    const link = element.renderRoot.querySelector('a')!;
    expect(link.href).to.equal('https://example.org/x');
  });

  it('begins a long source on the line that says what it is, in lines tall enough to hit', async () => {
    const source = 'House of Commons Library, General Election 2015, results and analysis, with notes';
    const element = await stubs.put(table, { source, sourceHref: 'https://example.org/x' });
    element.style.inlineSize = '288px';
    const link = element.renderRoot.querySelector('a')!;
    const label = document.createRange();
    label.setStart(link.parentElement!, 0);
    label.setEndBefore(link);
    const [first, ...more] = [...link.getClientRects()];
    expect(more.length, 'it wraps').to.be.above(0);
    expect(first!.top).to.be.below(label.getBoundingClientRect().bottom);
    for (const { height } of [first!, ...more]) expect(height).to.be.at.least(24);
  });

  it('lets the page write title and sentence itself', async () => {
    const element = await stubs.put(`<h2 slot="title">My title</h2><p slot="summary">My words.</p>${table}`);
    expect(
      readingOrder(element)
        .slice(0, 2)
        .map(({ text }) => text),
    ).to.deep.equal(['My title', 'My words.']);
    element.querySelector('h2')!.remove();
    await settled(element);
    expect(readingOrder(element)[0]?.text).to.equal('Council elections');
  });

  it('has no title where the data has none', async () => {
    const element = await stubs.put('', { data: good });
    expect(element.partNamed('title')!.getBoundingClientRect().height).to.equal(0);
  });

  for (const href of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'http://[',
  ]) {
    it(`makes no link of ${href}`, async () => {
      const element = await stubs.put(table, { source: 'LEAP', sourceHref: href });
      expect(element.renderRoot.querySelector('a[href]')).to.equal(null);
      expect(element.says('source')).to.equal('LEAP');
    });
  }

  it('takes source and time from the data, and writes text as text', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const element = await stubs.put('', {
      data: {
        title: markup,
        source: { name: markup, href: '/results' },
        updated: '2016-05-06T02:14:00',
        rows: [{ party: markup, value: 1 }],
      },
    });
    expect(element.says('title')).to.equal(markup);
    expect(element.says('source')).to.equal(markup);
    expect(element.drawn).to.deep.equal([`${markup} 1`]);
    expect(element.says('time')).to.equal('Results as of 6 May 2016, 02:14');
    expect(element.renderRoot.querySelector('img')).to.equal(null);
    expect(element.renderRoot.querySelector('a')!.href).to.equal(new URL('/results', location.href).href);
  });

  it('speaks Welsh, and the page’s own words', async () => {
    const element = await stubs.put('', { data: [] });
    element.lang = 'cy';
    await settled(element);
    expect(element.says('state')).to.equal('Dim canlyniadau eto');
    expect(element.partNamed('figure')!.lang).to.equal('cy');
    element.messages = { empty: 'Dewch yn ôl wedyn' };
    await settled(element);
    expect(element.says('state')).to.equal('Dewch yn ôl wedyn');
  });

  it('announces a change in one sentence, and nothing else', async () => {
    const element = await stubs.put('', { data: good });
    expect(element.announced).to.equal('');
    element.data = [{ party: 'Labour', value: 1327 }];
    await settled(element);
    expect(element.announced).to.equal('Updated. Labour: 1,327.');
    const region = element.renderRoot.querySelector('[role="status"]');
    element.data = [
      { party: 'Labour', value: 1327 },
      { party: 'B', value: 1 },
    ];
    await settled(element);
    expect(element.announced).to.equal('Updated. Labour: 1,327.');
    element.data = 'rubbish';
    await settled(element);
    expect(element.announced).to.equal('These results may be out of date');
    element.data = good;
    await settled(element);
    expect(element.announced).to.equal('Updated. Labour: 1,326.');
    expect(element.renderRoot.querySelector('[role="status"]')).to.equal(region);
  });
});
