import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import {
  control,
  controls,
  drawn,
  paragraphs,
  part,
  press,
  putLetter,
  statesOf,
  text,
} from '../testing/letter-card-page.js';
import { readingOrder } from '../testing/reading-order.js';
import { until } from '../testing/until.js';
import type { LetterCardElement } from './letter-card.js';

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  place.style.inlineSize = '640px';
  document.body.append(place);
});
afterEach(async () => {
  place.remove();
  getSelection()?.removeAllRanges();
  history.replaceState(null, '', location.pathname + location.search);
  scrollTo(0, 0);
});

const MORE = 'Read the whole letter';
const LESS = 'Fold the letter';
const put = (count = 12, attributes = {}): Promise<LetterCardElement> =>
  putLetter(
    place,
    { collapsed: '', ...attributes },
    `${paragraphs(count)}<p slot="signature">The secretary</p>`,
  );
const sheet = (element: LetterCardElement): HTMLElement => element.shadowRoot!.querySelector('.sheet')!;
const isFolded = (element: LetterCardElement): boolean =>
  sheet(element).clientHeight < sheet(element).scrollHeight;
const settled = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

describe('letter card, folded', () => {
  it('shows the first paragraphs, and a button for the rest', async () => {
    const element = await put();
    await settled();
    expect(isFolded(element)).to.equal(true);
    const button = control(element, MORE);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    const [first, last] = [element.querySelector('#p1')!, element.querySelector('#p12')!];
    expect(first.getBoundingClientRect().bottom).to.be.below(sheet(element).getBoundingClientRect().bottom);
    expect(last.getBoundingClientRect().top).to.be.above(sheet(element).getBoundingClientRect().bottom);
  });

  it('hides nothing from screen readers and from search', async () => {
    const element = await put();
    const heard = readingOrder(element).map((met) => met.text);
    for (let at = 1; at <= 12; at++)
      expect(heard.some((said) => said.startsWith(`Paragraph ${at}:`))).to.equal(true);
    expect(heard).to.include('The secretary');
    for (const node of element.querySelectorAll('*')) {
      expect(node.hasAttribute('hidden')).to.equal(false);
      expect(getComputedStyle(node).visibility).to.equal('visible');
      expect(node.getBoundingClientRect().height).to.be.greaterThan(0);
    }
  });

  it('unfolds by the button, with the focus on what comes next, and folds again', async () => {
    const element = await put();
    await settled();
    const edge = sheet(element).getBoundingClientRect().bottom;
    const { scrollY } = window;
    await press(element, MORE);
    expect(isFolded(element)).to.equal(false);
    const focused = document.activeElement as HTMLElement;
    expect(focused.id).to.match(/^p[3-9]$/);
    expect(focused.getBoundingClientRect().bottom).to.be.above(edge);
    expect(focused.previousElementSibling!.getBoundingClientRect().bottom).to.be.at.most(edge);
    expect(window.scrollY, 'nothing moves').to.equal(scrollY);
    const button = control(element, LESS);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    button.focus();
    expect(focused.hasAttribute('tabindex'), 'the page is as it was').to.equal(false);
    await press(element, LESS);
    await settled();
    expect(isFolded(element)).to.equal(true);
    expect(element.shadowRoot!.activeElement === control(element, MORE)).to.equal(true);
    const { top, bottom } = control(element, MORE).getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight, 'in view').to.equal(true);
  });

  it('has no button where there is nothing more to read', async () => {
    const element = await put(1);
    await settled();
    await drawn(element);
    expect(controls(element).map(text)).not.to.include(MORE);
    expect(getComputedStyle(sheet(element)).maskImage, 'nothing fades').to.equal('none');
    element.insertAdjacentHTML('beforeend', paragraphs(12));
    await until(() => controls(element).map(text).includes(MORE));
    expect(getComputedStyle(sheet(element)).maskImage).not.to.equal('none');
  });

  it('find-in-page finds what is below the fold, and unfolds it where it stands', async function () {
    const element = await put(30);
    await settled();
    const { find } = window as unknown as { find?: (text: string) => boolean };
    if (!find) this.skip();
    getSelection()?.collapse(element.querySelector('#p1'), 0);
    expect(find.call(window, 'Paragraph 20:')).to.equal(true);
    await settled();
    // Chromium's window.find selects what it has found, and does not scroll to it as its find bar does.
    if (isFolded(element)) getSelection()?.focusNode?.parentElement?.scrollIntoView({ block: 'center' });
    await until(() => !isFolded(element));
    await settled();
    const { top } = element.querySelector('#p20')!.getBoundingClientRect();
    expect(top >= 0 && top < innerHeight, `in view, ${top}`).to.equal(true);
    expect(text(control(element, LESS))).to.equal(LESS);
  });

  it('a link to a passage unfolds it', async () => {
    const element = await put(30);
    await settled();
    location.hash = 'p25';
    await until(() => !isFolded(element));
    await settled();
    const { top } = element.querySelector('#p25')!.getBoundingClientRect();
    expect(top > -1 && top < innerHeight, `in view, ${top}`).to.equal(true);
  });

  it('a page that is opened at a passage is not folded over it', async () => {
    // No other test has a passage of this name: Firefox goes on looking for it in what is put there later.
    location.hash = 'passage';
    const element = await putLetter(
      place,
      { collapsed: '' },
      `${paragraphs(12)}<p id="passage">A passage</p>`,
    );
    // The page has looked for its target before the letter was there.
    location.hash = '';
    location.hash = 'passage';
    await until(() => !isFolded(element));
  });

  it('a link below the fold unfolds it when the tab key gets there', async () => {
    const element = await putLetter(
      place,
      { collapsed: '' },
      `${paragraphs(12)}<p><a href="#x">A link</a></p>`,
    );
    await settled();
    element.querySelector('a')!.focus();
    await until(() => !isFolded(element));
  });

  it('is whole on paper, without its buttons', async function () {
    const element = await put();
    await settled();
    const able = await executeServerCommand('env-media', { media: 'print' });
    if (!able || !matchMedia('print').matches) this.skip();
    try {
      expect(isFolded(element)).to.equal(false);
      expect(controls(element)).to.deep.equal([]);
      expect(text(part(element, 'address'))).to.contain('http');
      expect(part(element, 'address')!.getBoundingClientRect().height).to.be.greaterThan(0);
    } finally {
      await executeServerCommand('env-media', { media: '' });
    }
  });

  it('stays as the reader has it while the letter changes', async () => {
    const element = await put();
    await settled();
    await press(element, MORE);
    element.insertAdjacentHTML('beforeend', paragraphs(2));
    element.heading = 'New';
    await drawn(element);
    await settled();
    expect(isFolded(element)).to.equal(false);
  });

  it('shows as much as the page says', async () => {
    place.style.setProperty('--rosette-fold', '100px');
    const element = await put();
    await settled();
    expect(sheet(element).clientHeight).to.equal(100);
  });

  it('says that it is folded only where there is more than it shows', async () => {
    const element = await putLetter(place, { collapsed: '' }, '<p>Short.</p>');
    await until(() => statesOf(element)[0] === 'whole');
  });
});
