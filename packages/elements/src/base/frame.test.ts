import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { expectAccessible } from '../testing/axe.js';
import { stopClock, type TestClock } from '../testing/clock.js';
import { openFeed, type Answer } from '../testing/feed-client.js';
import { putStub, type ResultsStub } from '../testing/results-stub.js';
import { until } from '../testing/until.js';

let place: HTMLElement;
const { warn } = console;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
  console.warn = () => undefined;
});
afterEach(() => {
  place.remove();
  console.warn = warn;
});

const rows = [{ party: 'Labour', value: 1326 }];
const data = {
  title: 'Council elections',
  source: { name: 'LEAP', href: '/leap' },
  updated: '2016-05-06T02:14:00',
  rows,
};

async function live(status: ResultsStub['status'], ...answers: readonly Answer[]): Promise<ResultsStub> {
  const feed = await openFeed(...answers);
  const element = await putStub(place, '', { src: feed.address, refresh: 30, debug: true });
  await until(() => element.status === status, status);
  await element.updateComplete;
  return element;
}

describe('every state is accessible, in light and dark', () => {
  it('ready', async () => expectAccessible(await putStub(place, '', { data })));
  it('ready, with problems on show', async () => {
    await expectAccessible(
      await putStub(place, '', { data: { ...data, rows: [...rows, { value: 'tbc' }] }, debug: true }),
    );
  });
  it('live, with the pause control', async () => {
    await expectAccessible(await live('ready', { body: 'Party,Seats\nA,1\n' }));
  });
  it('empty', async () => expectAccessible(await live('empty', { body: 'Party,Seats\n' })));
  it('error', async () => expectAccessible(await live('error', { status: 500 })));
  it('loading', async () => expectAccessible(await live('loading', { instead: 'silent' })));
  it('stale', async () => {
    const clock: TestClock = stopClock();
    try {
      const element = await live('ready', { body: 'Party,Seats\nA,1\n' }, { status: 500 });
      clock.pass(30_000);
      await until(() => element.status === 'stale');
      await element.updateComplete;
      await expectAccessible(element);
    } finally {
      place.remove();
      await until(() => clock.timers === 0);
      clock.restore();
    }
  });
});

describe('on a hostile page', () => {
  it('text keeps its shape and is never under 12 px', async () => {
    const hostile = {
      'font-size': '7px',
      'line-height': '0',
      'text-transform': 'uppercase',
      'white-space': 'nowrap',
      'text-indent': '-999px',
      'text-align': 'center',
      'text-shadow': '0 0 9px red',
    };
    for (const [name, value] of Object.entries(hostile)) place.style.setProperty(name, value);
    const element = await putStub(place, '', {
      data: { ...data, rows: [...rows, { value: 'tbc' }] },
      debug: true,
    });
    const texts = [...element.renderRoot.querySelectorAll<HTMLElement>('[part]')].filter(
      (part) => part.textContent?.trim() && part.getClientRects().length,
    );
    expect(texts.length).to.be.greaterThan(5);
    for (const text of texts) {
      const style = getComputedStyle(text);
      const name = text.getAttribute('part')!;
      expect(parseFloat(style.fontSize), name).to.be.at.least(12);
      expect(parseFloat(style.lineHeight), name).to.be.at.least(14);
      expect([style.textTransform, style.whiteSpace, style.textIndent, style.textShadow], name).to.deep.equal(
        ['none', 'normal', '0px', 'none'],
      );
      expect(style.textAlign, name).to.equal('start');
    }
  });

  it('letter spacing is the reader’s, and stays', async () => {
    place.style.setProperty('letter-spacing', '3px');
    const element = await putStub(place, '', { data });
    expect(getComputedStyle(element.partNamed('summary')!).letterSpacing).to.equal('3px');
  });

  it('a reset of everything leaves space and a button to hit', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { all: unset; margin: 0; padding: 0; box-sizing: content-box; } test-results-stub { display: block }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    try {
      const element = await live('ready', { body: 'Party,Seats\nA,1\n' });
      const button = element.partNamed('pause')!.getBoundingClientRect();
      expect(button.height).to.be.at.least(24);
      expect(button.width).to.be.at.least(24);
      expect(getComputedStyle(element).boxSizing).to.equal('border-box');
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    }
  });

  it('has a width beside others in a flex box, and where it floats', async () => {
    for (const [name, value] of [
      ['display', 'flex'],
      ['float', 'left'],
    ] as const) {
      place.removeAttribute('style');
      place.style.setProperty('inline-size', '800px');
      const box = document.createElement('div');
      box.style.setProperty(name, value);
      place.append(box);
      const { width } = (await putStub(box, '', { data })).getBoundingClientRect();
      expect(width, name).to.be.within(280, 800);
    }
    place.style.setProperty('inline-size', '200px');
    expect((await putStub(place, '', { data })).getBoundingClientRect().width).to.be.at.most(200);
  });

  it('small print stays inside 280 px, whatever the source is called; its buttons have room inside', async () => {
    place.style.setProperty('inline-size', '280px');
    const name = `https://example.org/${'NoPlaceToBreak'.repeat(9)}`;
    const element = await putStub(place, '', { data: { ...data, source: { name, href: '/leap' } } });
    const source = element.renderRoot.querySelector('[part=source]')!.getBoundingClientRect();
    expect(source.right).to.be.at.most(place.getBoundingClientRect().right + 0.5);
    expect(source.height, 'it wraps').to.be.greaterThan(40);
    const pause = (await live('ready', { body: 'Party,Seats\nA,1\n' })).renderRoot.querySelector(
      '[part=pause]',
    )!;
    expect(parseFloat(getComputedStyle(pause).paddingInlineStart)).to.be.at.least(8);
  });

  it('hidden hides it', async () => {
    const element = await putStub(place, '', { data });
    element.hidden = true;
    expect(element.getClientRects()).to.have.length(0);
  });
});

it('in print has no control and no panel', async function () {
  const printing = await executeServerCommand('env-media', { media: 'print' });
  if (!printing) this.skip();
  try {
    const element = await live('ready', { body: 'Party,Seats\nA,1\n' });
    for (const name of ['pause', 'debug']) {
      expect(getComputedStyle(element.partNamed(name)!).display, name).to.equal('none');
    }
    expect(element.drawn).to.have.length(1);
  } finally {
    await executeServerCommand('env-media', { media: '' });
  }
});

it('the pause control is reached and used by keyboard', async () => {
  const element = await live('ready', { body: 'Party,Seats\nA,1\n' });
  const button = element.partNamed('pause') as HTMLButtonElement;
  button.focus({ focusVisible: true } as FocusOptions);
  expect(element.shadowRoot!.activeElement).to.equal(button);
  expect(button.tabIndex).to.equal(0);
  const { outlineStyle, outlineWidth } = getComputedStyle(button);
  expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
});
