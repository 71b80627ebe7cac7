import { expect } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit/html.js';
import { addLanguage } from '../base/languages.js';
import { baseMessages } from '../base/messages.js';
import { expectAccessible } from '../testing/axe.js';
import { stopClock, type TestClock } from '../testing/clock.js';
import { openReceiver, type ReceiverAnswer } from '../testing/form-receiver.js';
import {
  becomes,
  box,
  drawn,
  fill,
  joinTag,
  outcome,
  press,
  putForm,
  summary,
  text,
} from '../testing/join-form-page.js';
import { until } from '../testing/until.js';
import * as examples from './join-form.examples.js';
import { joinMessages } from './join-form.messages.js';
import * as states from './join-form.states.examples.js';
import type { JoinFormElement } from './join-form.js';

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

describe('join form, the focus', () => {
  for (const scheme of ['light', 'dark'])
    it(`has a ring around the button that is no colour of the page’s, on a ${scheme} page`, async () => {
      place.style.colorScheme = scheme;
      const element = await putForm(place, { action: '/x' });
      const button = element.querySelector<HTMLButtonElement>('.rosette-button')!;
      button.focus({ focusVisible: true } as FocusOptions);
      const { outlineColor, outlineStyle, color } = getComputedStyle(button);
      expect(outlineStyle).to.equal('solid');
      expect(outlineColor, 'the ground of the page').to.not.equal(color);
    });
});

describe('join form, words', () => {
  const { en, cy } = joinMessages;
  const keys = Object.keys(en) as (keyof typeof en)[];
  const placeholders = (said: string): string[] =>
    [...said.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

  it('are the same in Welsh, with the same gaps and the printed apostrophe', () => {
    expect(Object.keys(cy)).to.deep.equal(keys);
    for (const key of keys) {
      expect(placeholders(cy[key]), key).to.deep.equal(placeholders(en[key]));
      expect(cy[key].trim(), key).not.to.equal('');
      expect(cy[key], key).not.to.contain("'");
      expect(cy[key], key).not.to.equal(en[key]);
    }
  });

  it('are Welsh where the page is', async () => {
    place.lang = 'cy';
    const element = await putForm(place, { action: '/x', choices: 'movement; list' });
    press(element);
    await drawn(element);
    expect(text(element.querySelector('.rosette-summary h2'))).to.equal('Mae problem');
    expect(summary(element)[1]).to.equal('Rhowch eich enw cyntaf');
    expect(element.querySelector('.rosette-join > [lang=cy]') !== null).to.equal(true);
    expect(text(element.querySelector('button'))).to.equal('Cofrestru');
  });

  it('the page’s words of consent keep their language, and are recorded with it', async () => {
    const receiver = await openReceiver();
    place.lang = 'fr';
    const element = await putForm(place, { action: receiver.address });
    expect(box(element).labels![0]!.lang).to.equal('fr');
    expect(box(element).closest('[lang=en]') !== null).to.equal(true);
    const clock = stopClock();
    try {
      box(element).checked = true;
      fill(element);
      clock.pass(5000);
      press(element);
      await becomes(element, 'sent');
    } finally {
      clock.restore();
    }
    const { consents, context } = JSON.parse((await receiver.posts())[0]!.text);
    expect([consents[0].lang, context.lang]).to.deep.equal(['fr', 'en']);
  });

  it('are those of a language that the page has added', async () => {
    addLanguage('gd', { base: baseMessages.en, 'join-form': { send: 'Clàraich' } });
    place.lang = 'gd';
    const element = await putForm(place, { action: '/x' });
    expect(text(element.querySelector('button'))).to.equal('Clàraich');
    expect(element.querySelector('.rosette-join > [lang=gd]') !== null).to.equal(true);
  });

  it('any of them can be replaced by the page', async () => {
    const element = await putForm(place, { action: '/x' });
    element.messages = { send: 'Count me in' };
    await drawn(element);
    expect(text(element.querySelector('button'))).to.equal('Count me in');
  });
});

describe('join form, for everyone', () => {
  let clock: TestClock;
  beforeEach(() => (clock = stopClock()));
  afterEach(() => clock.restore());
  const endings: Readonly<Record<string, readonly [ReceiverAnswer, JoinFormElement['status']]>> = {
    sent: [{}, 'sent'],
    'not finished': [{ body: '{"status":"confirm-email"}' }, 'confirm'],
    'kept on the device': [{ status: 503 }, 'waiting'],
    refused: [{ status: 400 }, 'error'],
  };
  for (const [name, [answer, status]] of Object.entries(endings))
    it(`is accessible when it is ${name}`, async () => {
      const receiver = await openReceiver(answer);
      const element = await putForm(place, { action: receiver.address, 'keep-for': '0.01' });
      box(element).checked = true;
      fill(element);
      clock.pass(5000);
      press(element);
      await becomes(element, status);
      await expectAccessible(element);
      if (status === 'waiting')
        await until(() => (clock.pass(10_000), outcome(element).startsWith('Deleted')));
    });

  for (const width of [280, 320, 640, 1200])
    it(`fits into ${width} px; nothing is under 12 px, and nothing to press under 24`, async () => {
      place.style.inlineSize = `${width}px`;
      place.style.fontSize = '13px';
      const element = await putForm(
        place,
        {
          action: '/x',
          choices: `party=https://llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch.example/; movement; list`,
          fields: 'given_name; email_address; x=Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
          'min-age': '14',
        },
        '<template data-consent="email">Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</template>',
      );
      press(element);
      await drawn(element);
      const edge = place.getBoundingClientRect().right + 1;
      for (const node of element.querySelectorAll<HTMLElement>('.rosette-join *')) {
        if (node.closest('.rosette-unseen, .rosette-trap') || !node.getClientRects().length) continue;
        const box = node.getBoundingClientRect();
        expect(box.right, `${node.localName} ${node.className}`).to.be.at.most(edge);
        if (text(node)) expect(parseFloat(getComputedStyle(node).fontSize)).to.be.at.least(12);
        if (node.matches('input:not([type=radio], [type=checkbox]), button, .rosette-away a'))
          expect(box.height, node.className).to.be.at.least(24);
      }
    });

  it('mirrors in a page that runs from right to left', async () => {
    place.dir = 'rtl';
    const element = await putForm(place, { action: '/x', choices: 'movement; list' });
    const [radio, label] = ['[type=radio]', '[type=radio] + label'].map((selector) =>
      element.querySelector(selector)!.getBoundingClientRect(),
    );
    expect(label!.right).to.be.at.most(radio!.left);
  });

  it('tells the language of the page’s screen reader what happens, without taking the focus', async () => {
    const receiver = await openReceiver({ status: 503 }, {});
    const element = await putForm(place, { action: receiver.address });
    const said = (): string => text(element.querySelector('[role=status]'));
    fill(element);
    clock.pass(5000);
    press(element);
    await drawn(element);
    expect(said()).to.equal('Sending…');
    await becomes(element, 'waiting');
    const elsewhere = document.createElement('button');
    place.append(elsewhere);
    elsewhere.focus();
    dispatchEvent(new Event('online'));
    await becomes(element, 'sent');
    expect(said()).to.equal('Sent. Anytown branch has it.');
    expect(document.activeElement === elsewhere).to.equal(true);
  });
});

describe('join form, examples', () => {
  const shows = (file: object) =>
    Object.entries(file).filter(([name]) => name !== 'meta') as [string, () => TemplateResult][];
  for (const [name, file] of Object.entries({ examples, states }))
    it(`${name}: each function has its words, and the other way round`, () => {
      const named = shows(file).map(([name]) => name);
      expect(named.sort()).to.deep.equal(Object.keys(file.meta.examples).sort());
    });
  for (const [name, show] of [...shows(examples), ...shows(states)])
    it(`${name} is drawn, and accessible`, async function () {
      this.timeout(30_000);
      render(show(), place);
      const element = place.querySelector(joinTag) as JoinFormElement;
      await drawn(element);
      expect(element.form !== null).to.equal(true);
      if (name === 'mistakes') {
        await becomes(element, 'error');
        expect(summary(element).length).to.equal(5);
      }
      await expectAccessible(element);
    });
});
