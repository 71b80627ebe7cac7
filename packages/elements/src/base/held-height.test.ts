import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { openFeed } from '../testing/feed-client.js';
import { putStub, settled, stubTag } from '../testing/results-stub.js';
import { until } from '../testing/until.js';

let place: HTMLElement;
let below: HTMLElement;
beforeEach(async () => {
  place = document.createElement('div');
  below = document.createElement('p');
  below.textContent = 'What follows.';
  document.body.append(place, below);
  await until(() => performance.getEntriesByType('paint').length, 'a first paint');
});
afterEach(() => {
  place.remove();
  below.remove();
});

const top = (): number => Math.round(below.getBoundingClientRect().top);

/** The element's class under another tag, so that it can be upgraded with its content on screen. */
async function upgrade(tag: string, rows: number): Promise<{ element: HTMLElement; before: number }> {
  const { body } = new DOMParser().parseFromString(
    `<${tag}><table style="height:${rows * 60}px"><tr><th>Party<th>Seats<tr><td>A<td>1</table></${tag}>`,
    'text/html',
  );
  const element = document.importNode(body.firstElementChild as HTMLElement, true);
  place.append(element);
  await nextFrame();
  const before = top();
  const base = customElements.get(stubTag) as CustomElementConstructor;
  customElements.define(tag, class extends base {});
  await (element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
  return { element, before };
}

describe('what follows on the page', () => {
  it('stays where it is when the widget is shorter than what it replaces', async () => {
    const { element, before } = await upgrade('test-held-long', 7);
    expect(element.shadowRoot!.querySelectorAll('li')).to.have.length(1);
    expect(top()).to.be.greaterThan(before - 1);
    await nextFrame();
    expect(top()).to.be.greaterThan(before - 1);
  });

  it('is held no further than the screen: a table of a thousand rows leaves no hole of its size', async () => {
    const { element } = await upgrade('test-held-far', 1000);
    const { top: from } = element.getBoundingClientRect();
    expect(parseFloat(element.style.minBlockSize)).to.be.closeTo(innerHeight - from, 1);
    expect(top()).to.be.at.least(innerHeight - 1);
  });

  it('moves up once the width has changed, for then the old height means nothing', async () => {
    const { element, before } = await upgrade('test-held-width', 10);
    await nextFrame();
    await nextFrame();
    place.style.width = '400px';
    await until(() => top() < before - 100, 'letting go');
    expect(element.style.minBlockSize).to.equal('');
  });

  it('is let go with the element', async () => {
    const { element } = await upgrade('test-held-gone', 10);
    expect(element.style.minBlockSize).to.not.equal('');
    element.remove();
    expect(element.style.minBlockSize).to.equal('');
  });

  it('keeps the page’s own height', async () => {
    const element = await putStub(place, '', { data: [{ party: 'A', value: 1 }] });
    element.style.minBlockSize = '500px';
    element.data = [{ party: 'B', value: 1 }];
    await settled(element);
    expect(element.style.minBlockSize).to.equal('500px');
  });

  it('does not move when a feed takes the place of words', async () => {
    const feed = await openFeed({ body: 'Party,Seats\nA,1\n', after: 150 });
    const element = await putStub(place, '<p style="height:400px">Soon.</p>', { src: feed.address });
    const before = top();
    await until(() => element.drawn.length);
    await aTimeout(50);
    expect(top()).to.be.greaterThan(before - 1);
  });
});
