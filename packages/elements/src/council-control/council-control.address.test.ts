import { expect } from '@open-wc/testing';
import { click, drawn, names, one, putCouncils, text } from '../testing/council-page.js';
import type { CouncilControlElement } from './council-control.js';

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
  history.replaceState(null, '', location.pathname + location.search);
});
const put = (
  set?: Partial<CouncilControlElement>,
  attributes?: Record<string, string>,
): Promise<CouncilControlElement> => putCouncils(place, set, attributes);

describe('council control, the address of the page', () => {
  it('is never touched without being asked for', async () => {
    const element = await put();
    await click(element, 'tbody button', 'Dudley');
    expect(location.hash).to.equal('');
  });

  it('holds what was asked for, and brings it back', async () => {
    const element = await put({}, { hash: 'night' });
    const steps = history.length;
    await click(element, 'tbody button', 'Dudley');
    await click(element, '.legend button', 'No overall control');
    expect(location.hash).to.equal('#night.council=E08000027&night.party=no-overall-control');
    expect(history.length).to.equal(steps);
    element.remove();
    const again = await put({}, { hash: 'night' });
    expect(text(one(again, '.card b'))).to.equal('Dudley');
    expect(names(again)).to.have.length(24);
  });

  it('is followed when it changes', async () => {
    const element = await put({}, { hash: '' });
    location.hash = '#councils.find=wyre';
    await new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    await drawn(element);
    expect(names(element)).to.deep.equal(['Wyre Forest']);
    expect(one<HTMLInputElement>(element, 'input').value).to.equal('wyre');
  });

  it('keeps two widgets apart, and the page’s own part', async () => {
    location.hash = '#results';
    const first = await put({}, { hash: '' });
    const second = await put({}, { hash: 'night' });
    await click(first, 'tbody button', 'Adur');
    await click(second, 'tbody button', 'Wyre Forest');
    expect(location.hash).to.equal('#results&councils.council=E07000223&night.council=E07000239');
    expect([first, second].map(({ selected }) => selected)).to.deep.equal(['E07000223', 'E07000239']);
  });

  it('is read before the first drawing, without a jump of the page', async () => {
    place.style.marginBlockStart = '1500px';
    location.hash = '#councils.council=E07000239';
    const element = await put({}, { hash: '' });
    expect(text(one(element, '.card b'))).to.equal('Wyre Forest');
    expect(window.scrollY).to.equal(0);
  });
});
