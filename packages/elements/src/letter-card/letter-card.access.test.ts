import { expect } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit/html.js';
import { expectAccessible } from '../testing/axe.js';
import { control, controls, drawn, letterTag, press, pretend, text } from '../testing/letter-card-page.js';
import { readingOrder } from '../testing/reading-order.js';
import { until } from '../testing/until.js';
import * as examples from './letter-card.examples.js';
import { letterMessages } from './letter-card.messages.js';
import type { LetterCardElement } from './letter-card.js';

let place: HTMLElement;
let undo = (): void => {};
const { warn } = console;
beforeEach(() => {
  place = document.createElement('div');
  place.style.inlineSize = '640px';
  document.body.append(place);
  console.warn = () => undefined;
  undo = pretend({ share: undefined });
});
afterEach(() => {
  getSelection()?.removeAllRanges();
  place.remove();
  console.warn = warn;
  undo();
});

async function show(example: () => TemplateResult): Promise<LetterCardElement> {
  render(example(), place);
  const element = place.querySelector(letterTag) as LetterCardElement;
  await drawn(element);
  return element;
}

describe('letter card, words', () => {
  const { en, cy } = letterMessages;
  const keys = Object.keys(en) as (keyof typeof en)[];
  it('are the same in Welsh, with the same gaps and the printed apostrophe', () => {
    expect(Object.keys(cy)).to.deep.equal(keys);
    const gaps = (said: string): unknown => said.match(/\{\w+\}/g);
    for (const key of keys) {
      expect(gaps(cy[key]), key).to.deep.equal(gaps(en[key]));
      expect(cy[key], key).not.to.contain("'");
      if (key !== 'quoted') expect(cy[key], key).not.to.equal(en[key]);
    }
  });
});

describe('letter card, for everyone', () => {
  it('is read as it is laid out: masthead, date, heading, letter, signature, postscript, answer, buttons, imprint', async () => {
    const element = await show(examples.ourLetter);
    const order = readingOrder(element).map(({ role, text: said }) =>
      `${role}: ${said.split(' ').slice(0, 2).join(' ')}`.trim(),
    );
    expect(order).to.deep.equal([
      'text: Anytown branch',
      'text: Anytown ,',
      'text: What we',
      'text: Dear members,',
      'text: On Thursday',
      'text: The places',
      'text: Nine councils',
      'list: in Norwich',
      'text: On the',
      'text: We lost',
      'text: You have',
      'text: Yours in',
      'text: PS The',
      'text: Join us,',
      'button: Share',
      'button: Print',
      'button: Copy as',
      'text: Printed and',
    ]);
  });

  it('has few tab stops, the ways to share next to their button, and a ring that is seen', async () => {
    const element = await show(examples.collapsed);
    await press(element, 'Share');
    await press(element, 'Mastodon');
    expect(controls(element).map(text)).to.deep.equal([
      'Read the whole letter',
      'Share',
      'Copy link',
      'Email',
      'WhatsApp',
      'Bluesky',
      'Mastodon',
      'Facebook',
      'X',
      'Continue',
      'Print',
      'Copy as text',
    ]);
    for (const node of controls(element)) {
      expect(node.tabIndex).to.equal(0);
      node.focus({ focusVisible: true } as FocusOptions);
      const { outlineStyle, outlineWidth } = getComputedStyle(node);
      if (node.matches(':focus-visible'))
        expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
    }
  });

  for (const scene of ['ways', 'server', 'mistake', 'quotation'] as const)
    it(`is accessible with what comes up: ${scene}`, async function () {
      this.timeout(30_000);
      const element = await show(examples.shortLetter);
      element.share = undefined;
      await drawn(element);
      if (scene === 'quotation') {
        const node = element.querySelectorAll('p')[1]!.firstChild!;
        getSelection()?.setBaseAndExtent(node, 10, node, 60);
        await until(() => controls(element).map(text).includes('Share quotation'));
        await press(element, 'Share quotation');
      } else {
        await press(element, 'Share');
        if (scene !== 'ways') await press(element, 'Mastodon');
        if (scene === 'mistake') await press(element, 'Continue');
      }
      expect(controls(element).length).to.be.greaterThan(5);
      await expectAccessible(element);
    });

  it('folds by a button that says what it does and whether it has', async () => {
    const element = await show(examples.collapsed);
    const button = control(element, 'Read the whole letter');
    expect(button.localName).to.equal('button');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });
});

describe('letter card, examples', () => {
  const shows = Object.entries(examples).filter(([name]) => name !== 'meta') as [
    string,
    () => TemplateResult,
  ][];
  it('each function has its words, and the other way round', () => {
    expect(shows.map(([name]) => name).sort()).to.deep.equal(Object.keys(examples.meta.examples).sort());
  });
  for (const [name, example] of shows)
    it(`${name} is drawn, and accessible`, async function () {
      this.timeout(30_000);
      const element = await show(example);
      expect(element.shadowRoot?.querySelector('article') !== null).to.equal(true);
      expect(element.getBoundingClientRect().height).to.be.greaterThan(80);
      await expectAccessible(element);
    });
});
