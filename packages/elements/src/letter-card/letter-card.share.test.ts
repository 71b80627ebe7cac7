import { expect } from '@open-wc/testing';
import { control, drawn, part, press, text } from '../testing/letter-card-page.js';
import { until } from '../testing/until.js';
import { status, useLetters, ways } from '../testing/use-letters.js';
import type { LetterCardElement } from './letter-card.js';

const letters = useLetters();
const { put, stub } = letters;
const sheet = (name: string) => async (): Promise<never> => {
  throw new DOMException('No', name);
};
const ALL = ['Copy link', 'Email', 'WhatsApp', 'Bluesky', 'Mastodon', 'Facebook', 'X'];

describe('letter card, shared', () => {
  it('through the share sheet of the system, in one tap and a choice', async () => {
    const calls: unknown[] = [];
    stub({ share: async (data: unknown) => void calls.push(data) });
    const element = await put();
    expect(letters.events.length + calls.length, 'nothing before the tap').to.equal(0);
    await press(element, 'Share');
    expect(calls).to.deep.equal([
      { title: 'What we won', text: 'What we won', url: 'https://branch.example/letter' },
    ]);
    expect(ways(element)).to.deep.equal([]);
    expect(letters.events.map(({ via, address, quotation }) => [via, address, quotation])).to.deep.equal([
      ['system', 'https://branch.example/letter', null],
    ]);
  });

  for (const [why, share] of [
    ['there is no share sheet', undefined],
    ['somebody closes it', sheet('AbortError')],
    ['a frame may not open it', sheet('NotAllowedError')],
    ['it does not take such a thing', sheet('TypeError')],
  ] as const)
    it(`by plain links where ${why}, without an error and without an event`, async () => {
      stub({ share });
      const errors: unknown[] = [];
      const hear = (event: PromiseRejectionEvent): unknown => errors.push(event.reason);
      addEventListener('unhandledrejection', hear);
      const element = await put();
      await press(element, 'Share');
      await until(() => ways(element).length);
      expect(ways(element)).to.deep.equal(ALL);
      expect(control(element, 'Share').getAttribute('aria-expanded')).to.equal('true');
      await press(element, 'Share');
      expect(ways(element)).to.deep.equal([]);
      expect(control(element, 'Share').getAttribute('aria-expanded')).to.equal('false');
      removeEventListener('unhandledrejection', hear);
      expect([errors, letters.events]).to.deep.equal([[], []]);
    });

  it('through one sheet, however often the button is pressed while it opens', async () => {
    let opened = 0;
    let choose = (): void => undefined;
    const first = new Promise<void>((resolve) => (choose = resolve));
    stub({ share: () => (opened++ ? sheet('InvalidStateError')() : first) });
    const element = await put();
    await press(element, 'Share');
    await press(element, 'Share');
    expect(ways(element)).to.deep.equal([]);
    choose();
    await until(() => letters.events.length);
    await drawn(element);
    expect([opened, ways(element), letters.events.length]).to.deep.equal([1, [], 1]);
  });

  it('by links that lead where they say, in a new tab that knows nothing of this page', async () => {
    stub({ share: undefined });
    const element = await put();
    await press(element, 'Share');
    const links = [...part(element, 'ways')!.querySelectorAll('a')];
    const hosts = links.map(({ protocol, hostname }) => hostname || protocol);
    expect(hosts).to.deep.equal(['mailto:', 'wa.me', 'bsky.app', 'www.facebook.com', 'x.com']);
    for (const link of links) {
      expect(link.rel).to.equal('noopener noreferrer');
      expect(link.target).to.equal('_blank');
      link.click();
    }
    expect(letters.events.map(({ via }) => via)).to.deep.equal([
      'email',
      'whatsapp',
      'bluesky',
      'facebook',
      'x',
    ]);
    expect(
      letters.events.every(({ bubbles, composed, cancelable }) => bubbles && composed && !cancelable),
    ).to.equal(true);
  });

  it('by the ways that the page wants', async () => {
    stub({ share: undefined });
    const element = await put({ share: 'email copy myspace' });
    await press(element, 'Share');
    expect(ways(element)).to.deep.equal(['Copy link', 'Email']);
  });

  it('is called by its own heading, else by the page’s title', async () => {
    const calls: { title?: string }[] = [];
    stub({ share: async (data: object) => void calls.push(data) });
    const own = await put(
      { heading: '' },
      '<div slot="masthead"><h2>The branch</h2></div><h2>To  our\nmembers</h2><p>x</p>',
    );
    own.heading = undefined;
    await drawn(own);
    await press(own, 'Share');
    own.remove();
    document.title = 'Anytown branch';
    const none = await put({}, '<p>x</p>');
    none.heading = undefined;
    await drawn(none);
    await press(none, 'Share');
    expect(calls.map(({ title }) => title)).to.deep.equal(['To our members', 'Anytown branch']);
  });

  it('by a link that is copied, and that is said politely', async () => {
    const copied: string[] = [];
    stub({ share: undefined, clipboard: { writeText: async (said: string) => void copied.push(said) } });
    const element = await put();
    expect(part(element, 'status')?.getAttribute('role')).to.equal('status');
    await press(element, 'Share');
    await press(element, 'Copy link');
    await until(() => status(element) === 'Copied');
    expect(copied).to.deep.equal(['https://branch.example/letter']);
    expect(letters.events.map(({ via }) => via)).to.deep.equal(['copy']);
  });

  it('copies in the older way where the clipboard is forbidden, and leaves the focus where it was', async () => {
    let taken = '';
    const { execCommand } = document;
    stub({ share: undefined, clipboard: { writeText: sheet('NotAllowedError') } });
    document.execCommand = () => {
      const field = part(element, 'ways')!.getRootNode() as ShadowRoot;
      taken = field.querySelector('textarea')!.value;
      return true;
    };
    const element = await put();
    await press(element, 'Share');
    control(element, 'Copy link').focus();
    await press(element, 'Copy link');
    await until(() => status(element) === 'Copied');
    document.execCommand = execCommand;
    expect(taken).to.equal('https://branch.example/letter');
    expect(element.shadowRoot!.querySelector('textarea')).to.equal(null);
    expect(element.shadowRoot!.activeElement === control(element, 'Copy link')).to.equal(true);
  });

  it('says so where nothing can be copied, with the address to copy by hand', async () => {
    const { execCommand } = document;
    document.execCommand = () => false;
    stub({ share: undefined, clipboard: undefined });
    const element = await put();
    await press(element, 'Share');
    await press(element, 'Copy link');
    await until(() => status(element));
    document.execCommand = execCommand;
    expect(status(element)).to.equal('The browser did not allow copying: https://branch.example/letter');
  });

  describe('on Mastodon', () => {
    let opened: unknown[][] = [];
    const { open } = window;
    beforeEach(() => {
      opened = [];
      window.open = (...call: unknown[]) => (opened.push(call), null);
    });
    afterEach(() => (window.open = open));
    const field = (element: LetterCardElement): HTMLInputElement =>
      element.shadowRoot!.querySelector('input')!;

    it('asks for the reader’s own server, goes there, and keeps nothing', async () => {
      stub({ share: undefined });
      const element = await put();
      await press(element, 'Share');
      await press(element, 'Mastodon');
      expect(element.shadowRoot!.activeElement === field(element)).to.equal(true);
      expect(text(field(element).labels?.[0])).to.equal('Your Mastodon server, such as mastodon.social');
      field(element).value = '@ada@toot.wales';
      await press(element, 'Continue');
      expect(opened).to.deep.equal([
        [
          'https://toot.wales/share?text=What%20we%20won%0Ahttps%3A%2F%2Fbranch.example%2Fletter',
          '_blank',
          'noopener,noreferrer',
        ],
      ]);
      expect(letters.events.map(({ via }) => via)).to.deep.equal(['mastodon']);
      expect(ways(element), 'and is done').to.deep.equal([]);
      expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    });

    it('says what it needs where that is no server', async () => {
      stub({ share: undefined });
      const element = await put();
      await press(element, 'Share');
      await press(element, 'Mastodon');
      field(element).value = 'mastodon';
      await press(element, 'Continue');
      expect(text(field(element).labels?.[0])).to.equal(
        'Enter the address of your server, like mastodon.social',
      );
      expect(field(element).getAttribute('aria-invalid')).to.equal('true');
      expect(field(element).value, 'what was typed stays').to.equal('mastodon');
      expect(element.shadowRoot!.activeElement === field(element)).to.equal(true);
      expect([opened, letters.events]).to.deep.equal([[], []]);
    });
  });
});
