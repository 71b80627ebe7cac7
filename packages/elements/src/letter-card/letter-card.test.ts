import { expect } from '@open-wc/testing';
import { addLanguage } from '../base/languages.js';
import { baseMessages } from '../base/messages.js';
import { controls, drawn, part, putLetter, select, text } from '../testing/letter-card-page.js';
import { statesOf } from '../testing/letter-card-page.js';

let place: HTMLElement;
let warnings: string[] = [];
const { warn } = console;
beforeEach(() => {
  place = document.createElement('div');
  place.style.inlineSize = '640px';
  document.body.append(place);
  warnings = [];
  console.warn = (...said: unknown[]) => warnings.push(said.join(' '));
});
afterEach(() => {
  getSelection()?.removeAllRanges();
  place.remove();
  console.warn = warn;
});

describe('letter card, the letter', () => {
  it('leaves the text in the page’s own document', async () => {
    const inside = '<p slot="masthead">Us</p><p>Dear members,</p><p slot="signature">The secretary</p>';
    const element = await putLetter(place, {}, inside);
    expect(element.innerHTML).to.equal(inside);
    for (const child of element.children)
      expect(child.getBoundingClientRect().height, child.outerHTML).to.be.greaterThan(10);
  });

  it('has place and date as its language writes them', async () => {
    const element = await putLetter(place, { date: '2016-05-09', place: 'Anytown' });
    expect(text(part(element, 'dateline'))).to.equal('Anytown, 9 May 2016');
    expect(part(element, 'dateline')?.querySelector('time')?.dateTime).to.equal('2016-05-09');
    place.lang = 'cy';
    await drawn(element);
    expect(text(part(element, 'dateline'))).to.equal('Anytown, 9 Mai 2016');
    element.place = undefined;
    await drawn(element);
    expect(text(part(element, 'dateline'))).to.equal('9 Mai 2016');
    element.date = undefined;
    await drawn(element);
    expect(part(element, 'dateline')).to.equal(null);
    expect(warnings).to.deep.equal([]);
  });

  it('writes every month as Intl does', async () => {
    const element = await putLetter(place, {});
    for (const [lang, tag] of [
      ['en', 'en-GB'],
      ['cy', 'cy'],
    ] as const) {
      // Chromium's own builds have no Welsh.
      if (!Intl.DateTimeFormat.supportedLocalesOf(tag).length) continue;
      for (let month = 1; month <= 12; month++) {
        element.lang = lang;
        element.date = `2016-${String(month).padStart(2, '0')}-05T18:00`;
        await drawn(element);
        const date = new Date(Date.UTC(2016, month - 1, 5));
        const intl = date.toLocaleDateString(tag, { dateStyle: 'long', timeZone: 'UTC' });
        expect(text(part(element, 'dateline'))).to.equal(intl);
      }
    }
  });

  it('shows what is no day as it is, and tells the page’s builder', async () => {
    for (const date of ['Early May', '2016-02-31', '9/5/2016']) {
      const element = await putLetter(place, { date });
      expect(text(part(element, 'dateline'))).to.equal(date);
      expect(element.shadowRoot?.querySelector('time')).to.equal(null);
      element.remove();
    }
    expect(warnings.length).to.equal(3);
    expect(warnings[1]).to.contain("expected a day such as 2016-05-09 as date, found '2016-02-31'");
  });

  it('names a share target that nobody knows, and an address that is none, in an event', async () => {
    let problems: readonly { readonly message: string }[] = [];
    place.addEventListener('rosette-error', (event) => (problems = event.problems));
    await putLetter(place, { share: 'email myspace', 'share-href': 'javascript:alert(1)' });
    expect(problems.map(({ message }) => message)).to.deep.equal([
      "expected names of ways to share as share, found 'myspace'",
      "expected an http(s) address as share-href, found 'javascript:alert(1)'",
    ]);
    expect(warnings.length).to.equal(1);
  });

  it('has its heading as a heading that names the article', async () => {
    const element = await putLetter(place, { heading: 'What we won' });
    expect(part(element, 'title')?.localName).to.equal('h2');
    expect(part(element, 'letter')?.getAttribute('aria-labelledby')).to.equal(part(element, 'title')?.id);
  });

  it('shows nothing for slots that are empty, and what comes into them later', async () => {
    const element = await putLetter(place, {});
    for (const name of ['masthead', 'signature', 'postscript', 'actions', 'imprint'])
      expect(part(element, name)?.getBoundingClientRect().height, name).to.equal(0);
    const imprint = document.createElement('p');
    imprint.slot = 'imprint';
    imprint.textContent = 'Published by Anytown branch.';
    element.append(imprint);
    await drawn(element);
    expect(part(element, 'imprint')?.getBoundingClientRect().height).to.be.greaterThan(10);
  });
});

describe('letter card, its words', () => {
  it('are those of the language around it, of a language that the page adds, and of the page', async () => {
    place.lang = 'cy';
    const element = await putLetter(place, {});
    expect(controls(element).map(text)).to.deep.equal(['Rhannu', 'Argraffu', 'Copïo fel testun']);
    addLanguage('gd', { base: baseMessages.en, 'letter-card': { print: 'Clò-bhuail' } });
    element.lang = 'gd';
    await drawn(element);
    expect(text(controls(element)[1])).to.equal('Clò-bhuail');
    element.date = '2016-05-09';
    await drawn(element);
    expect(text(part(element, 'dateline'))).to.match(/2016/);
    element.messages = { share: 'Pass it on' };
    await drawn(element);
    expect(text(controls(element)[0])).to.equal('Pass it on');
  });

  it('has the buttons that the page wants', async () => {
    const element = await putLetter(place, { 'no-print': '', 'no-copy': '' });
    expect(controls(element).map(text)).to.deep.equal(['Share']);
    element.share = 'none';
    await drawn(element);
    expect(part(element, 'tools')).to.equal(null);
    element.noPrint = false;
    await drawn(element);
    expect(controls(element).map(text)).to.deep.equal(['Print']);
  });

  it('stands in the state that CSS can ask for', async () => {
    const element = await putLetter(place, {}, '<p>A line.</p>'.repeat(60));
    expect(statesOf(element)).to.deep.equal(['whole']);
    element.collapsed = true;
    await drawn(element);
    expect(statesOf(element)).to.deep.equal(['folded']);
  });
});

describe('letter card, comes and goes', () => {
  it('leaves nothing behind on the page', async () => {
    const heard: string[] = [];
    const { addEventListener: add, removeEventListener: remove } = document;
    document.addEventListener = function (this: Document, type: string, ...rest: never[]) {
      heard.push(type);
      return (add as (...call: unknown[]) => void).call(this, type, ...rest);
    } as typeof add;
    document.removeEventListener = function (this: Document, type: string, ...rest: never[]) {
      const at = heard.indexOf(type);
      if (at >= 0) heard.splice(at, 1);
      return (remove as (...call: unknown[]) => void).call(this, type, ...rest);
    } as typeof remove;
    try {
      const element = await putLetter(place, { collapsed: '' }, '<p>One sentence to select.</p>');
      const sheets = document.adoptedStyleSheets.length;
      const node = element.querySelector('p')!.firstChild!;
      await select(element, node, 0, node, 12);
      expect(heard).to.include.members(['selectionchange', 'keydown', 'pointerdown']);
      for (let time = 0; time < 100; time++) {
        element.remove();
        place.append(element);
        await element.updateComplete;
      }
      expect(part(element, 'quotation')).to.equal(null);
      element.remove();
      expect(heard).to.deep.equal([]);
      expect(document.adoptedStyleSheets.length).to.equal(sheets);
      place.append(element);
      await drawn(element);
      expect(text(element)).to.equal('One sentence to select.');
    } finally {
      document.addEventListener = add;
      document.removeEventListener = remove;
    }
  });

  it('is drawn again in another place with its words', async () => {
    const element = await putLetter(place, { heading: 'Here' });
    const other = document.createElement('div');
    other.lang = 'cy';
    document.body.append(other);
    other.append(element);
    await drawn(element);
    expect(text(controls(element)[0])).to.equal('Rhannu');
    other.remove();
  });

  it('stands in a shadow root as well', async () => {
    const root = place.attachShadow({ mode: 'open' });
    const element = await putLetter(root as unknown as Element, {}, '<blockquote>a</blockquote>');
    expect(getComputedStyle(element.querySelector('blockquote')!).borderInlineStartWidth).to.equal('2px');
  });
});
