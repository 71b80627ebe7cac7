import { aTimeout, expect } from '@open-wc/testing';
import type { Answer } from '../testing/feed-client.js';
import { until } from '../testing/until.js';
import { settled } from '../testing/results-stub.js';
import { csv, second, shows, stands, useLive } from '../testing/use-live.js';

const live = useLive();
const table = '<table><tr><th>Party<th>Seats<tr><td>Inline<td>1</table>';

describe('a feed that goes wrong', () => {
  const faults: readonly (readonly [string, Answer, string])[] = [
    ['a server error', { status: 500, body: 'Party,Seats\nX,1\n' }, 'answered 500'],
    ['a web page', { body: '<!doctype html><title>Sign in</title>', type: 'text/html' }, 'web page'],
    ['a web page that says it is CSV', { body: '<html><body>Oops</body></html>' }, 'web page'],
    ['nothing', { body: '' }, 'expected'],
    ['a header and no rows', { body: 'Party,Seats\n' }, 'expected rows'],
    ['other columns', { body: 'Foo,Bar\n1,2\n' }, 'column'],
    ['the column of figures under another name', { body: 'Party,Sitze\nX,2\n' }, 'a column for value'],
    ['rows of which none can be read', { body: 'Party,Seats\n,2\n' }, 'row 2'],
    ['figures of which none can be read', { body: 'Party,Seats\nX,2 (48%)\n' }, 'found'],
    ['a body that breaks off', { body: 'Party,Seats\nLabour,13', short: 40 }, 'feed'],
    ['JSON that breaks off', { body: '[{"party":"X","seats":', type: 'application/json' }, 'JSON'],
  ];
  for (const [name, answer, says] of faults) {
    it(`keeps its last figures, says from when, and recovers: ${name}`, async () => {
      const { element } = await live.open('', csv(1), answer, csv(2));
      await shows(element, 'Labour 1');
      live.clock.pass(30 * second);
      await stands(element, 'stale');
      expect(element.drawn).to.deep.equal(['Labour 1']);
      expect(element.says('time')).to.equal('Results as of 6 May 2016, 02:14; still trying');
      expect(element.announced).to.equal('Results as of 6 May 2016, 02:14; still trying');
      expect(element.problems.map(({ message }) => message).join()).to.contain(says);
      expect(live.stubs.warnings).to.have.length(1);
      live.clock.pass(30 * second);
      await shows(element, 'Labour 2');
      await stands(element, 'ready');
      expect(element.problems).to.have.length(0);
      expect(element.announced).to.equal('Updated. Labour: 2.');
    });

    it(`leaves the page’s own figures where they are: ${name}`, async () => {
      const { element } = await live.open(table, answer);
      await until(() => element.problems.length);
      expect(element.drawn).to.deep.equal(['Inline 1']);
    });
  }

  it('with nothing to show says so, and goes on trying', async () => {
    const { element, feed } = await live.open('', { status: 500 }, csv(1));
    await stands(element, 'error');
    expect(element.says('state')).to.equal('The results cannot be shown at the moment');
    expect(element.announced).to.equal('The results cannot be shown at the moment');
    live.clock.pass(30 * second);
    await shows(element, 'Labour 1');
    expect(element.announced).to.equal('');
    expect(await feed.asked()).to.have.length(2);
  });

  it('leaves the words that the page has put there', async () => {
    const { element } = await live.open('<p>Results from 10 pm.</p>', { status: 500 });
    await stands(element, 'error');
    expect(element.partNamed('state')).to.equal(null);
    expect(element.querySelector('p')!.getClientRects()).to.have.length(1);
  });

  for (const [name, body] of [
    ['under another name', 'Party,Sitze\nX,2\n'],
    ['that cannot be read', 'Party,Seats\nX,2 (48%)\n'],
  ] as const)
    it(`with figures ${name} says calmly that they cannot be shown, and not that there are none`, async () => {
      const { element } = await live.open('', { body });
      await stands(element, 'error');
      expect(element.says('state')).to.equal('The results cannot be shown at the moment');
    });

  it('says that it is still trying where it is: with refresh, or after a failure', async () => {
    const { element } = await live.open('', csv(1), { body: '[]' }, { status: 500 });
    await shows(element, 'Labour 1');
    live.clock.pass(30 * second);
    await stands(element, 'stale');
    expect(element.says('time')).to.equal('Results as of 6 May 2016, 02:14; still trying');
    element.refresh = undefined;
    await settled(element);
    expect(element.says('time')).to.equal('Results as of 6 May 2016, 02:14');
    const once = await live.stubs.put(table, { src: 'http://[' });
    await stands(once, 'stale');
    expect(once.says('time')).to.equal('These results may be out of date; still trying');
  });

  it('that has nothing yet says so, and is read again', async () => {
    const { element } = await live.open('', { body: 'Party,Seats\n' }, csv(1));
    await stands(element, 'empty');
    expect(element.says('state')).to.equal('No results yet');
    live.clock.pass(30 * second);
    await shows(element, 'Labour 1');
  });

  it('warns once for the same problems, and again for others', async () => {
    const { feed } = await live.open('', { status: 500 }, { status: 500 }, { status: 502 });
    await until(() => live.stubs.warnings.length === 1);
    live.clock.pass(30 * second);
    await until(async () => (await feed.asked())[1]?.ended === 'answered');
    await aTimeout(100);
    expect(live.stubs.warnings).to.have.length(1);
    live.clock.pass(60 * second);
    await until(() => live.stubs.warnings.length === 2);
    expect(live.stubs.warnings[1]).to.contain('502');
  });
});
