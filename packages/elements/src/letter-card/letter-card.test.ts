import { expect } from '@open-wc/testing';
import { addLanguage } from '../base/languages.js';
import { baseMessages } from '../base/messages.js';
import {
  control,
  controls,
  drawn,
  part,
  press,
  putLetter,
  select,
  text,
} from '../testing/letter-card-page.js';
import { statesOf } from '../testing/letter-card-page.js';
import { until } from '../testing/until.js';

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

  it('sets 54 to 68 characters on a full line where there is room for them, at any width beyond', async () => {
    for (const family of ['serif', 'sans-serif'])
      for (const width of [640, 900, 1400]) {
        place.style.inlineSize = `${width}px`;
        place.style.fontFamily = family;
        const element = await putLetter(
          place,
          {},
          `<p>${'On Thursday the people of many councils in England chose who is to mend the road. '.repeat(20)}</p>`,
        );
        const words = element.querySelector('p')!;
        const range = document.createRange();
        const tops = new Map<number, number>();
        const node = words.firstChild as Text;
        for (let at = 0; at < node.length; at++) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const top = Math.round(range.getBoundingClientRect().top);
          tops.set(top, (tops.get(top) ?? 0) + 1);
        }
        const counts = [...tops.values()].slice(0, -2).sort((a, b) => a - b);
        expect(counts[Math.floor(counts.length / 2)], `${family} ${width}`).to.be.within(54, 68);
        element.remove();
      }
  });

  it('takes the width it is given, from 280 to 1400 px, and no text is under 12 px', async () => {
    place.style.fontSize = '11px';
    for (const width of [280, 320, 640, 1400]) {
      place.style.inlineSize = `${width}px`;
      const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
      const element = await putLetter(
        place,
        { heading: long, place: long, date: '2016-05-09' },
        `<p>${long}</p><img alt="" width="2000" height="10"><p slot="signature">${long}</p><p slot="imprint">${long}</p>`,
      );
      await press(element, 'Share');
      await press(element, 'Mastodon');
      const edge = place.getBoundingClientRect().right + 1;
      for (const node of [
        ...element.shadowRoot!.querySelectorAll('.frame *'),
        ...element.querySelectorAll('*'),
      ]) {
        if (!node.getClientRects().length) continue;
        const { right } = node.getBoundingClientRect();
        expect(right, `${width} ${node.localName} ${node.className}`).to.be.at.most(edge);
        if (text(node))
          expect(parseFloat(getComputedStyle(node).fontSize), node.outerHTML).to.be.at.least(12);
        if (node.matches('button, a, input')) {
          expect(node.getBoundingClientRect().height, text(node)).to.be.at.least(24);
          expect(node.getBoundingClientRect().width, text(node)).to.be.at.least(text(node) === 'X' ? 8 : 24);
        }
      }
      element.remove();
    }
  });

  it('mirrors in a page that runs from right to left', async () => {
    place.dir = 'rtl';
    const element = await putLetter(place, { date: '2016-05-09' }, '<ul><li>one</li></ul>');
    const letter = part(element, 'letter')!.getBoundingClientRect();
    const time = element.shadowRoot!.querySelector('time')!.getBoundingClientRect();
    expect(time.left).to.be.closeTo(letter.left, 1);
    expect(control(element, 'Share').getBoundingClientRect().right).to.be.closeTo(letter.right, 1);
  });

  it('gives way to any rule of the page, and leaves the rest of the page alone', async () => {
    const style = document.createElement('style');
    style.textContent = '* { margin: 0 } .their { margin-bottom: 40px; color: rgb(1, 2, 3) }';
    place.append(style);
    const outside = document.createElement('blockquote');
    place.append(outside);
    const before = getComputedStyle(outside).paddingInlineStart;
    const element = await putLetter(
      place,
      {},
      '<p>a</p><p class="their">b</p><blockquote>c</blockquote><div slot="actions"><blockquote>d</blockquote></div>',
    );
    const [first, second] = element.querySelectorAll('p');
    expect(getComputedStyle(first!).marginBottom).to.equal('0px');
    expect(getComputedStyle(second!).marginBottom).to.equal('40px');
    expect(getComputedStyle(outside).paddingInlineStart).to.equal(before);
    const [ours, theirs] = element.querySelectorAll('blockquote');
    expect(getComputedStyle(ours!).borderInlineStartWidth).to.equal('2px');
    expect(getComputedStyle(theirs!).borderInlineStartWidth).to.equal('0px');
  });

  it('passes over the line breaks of a content system between paragraphs, and keeps those of bare text', async () => {
    const blocks = await putLetter(place, {}, '<br><p>a</p><br><p>b</p><br>');
    for (const node of blocks.querySelectorAll('br')) expect(getComputedStyle(node).display).to.equal('none');
    const bare = await putLetter(place, {}, 'Dear all,<br><br>thank you.');
    const range = document.createRange();
    range.selectNodeContents(bare);
    const tops = [...bare.childNodes]
      .filter((node) => node instanceof Text)
      .map((node) => (range.selectNode(node), range.getBoundingClientRect().top));
    expect(tops[1]! - tops[0]!).to.be.greaterThan(40);
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

  it('has no room for the empty paragraphs that Word leaves, and leaves what is none', async () => {
    const element = await putLetter(
      place,
      {},
      `<p>One</p><p>&nbsp;</p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p><span><br></span></p><p>Two</p>
       <p><a id="anchor"></a></p><p><img alt="" src="data:,"></p><p slot="signature">&nbsp;</p>`,
    );
    const [one, ...rest] = [...element.querySelectorAll('p')];
    const two = rest[3]!;
    const gap = two.getBoundingClientRect().top - one!.getBoundingClientRect().bottom;
    expect(gap).to.be.closeTo(parseFloat(getComputedStyle(one!).marginBlockEnd), 1);
    expect(rest.slice(4).some((paragraph) => getComputedStyle(paragraph).display === 'none')).to.equal(false);
    rest[0]!.textContent = 'Filled in';
    await drawn(element);
    expect(getComputedStyle(rest[0]!).display).to.equal('block');
  });

  it('writes its date the way of its language on a page from right to left', async () => {
    place.dir = 'rtl';
    place.lang = 'ar';
    const element = await putLetter(place, { date: '2016-05-09', place: 'Anytown' });
    const words = element.shadowRoot!.querySelector('time')!.firstChild!;
    const left = (from: number, to: number): number => {
      const range = document.createRange();
      const node =
        words instanceof Text ? words : [...words.parentElement!.childNodes].find((n) => n instanceof Text)!;
      range.setStart(node, from);
      range.setEnd(node, to);
      return range.getBoundingClientRect().left;
    };
    expect(left(0, 1)).to.be.below(left(2, 5));
    expect(left(2, 5)).to.be.below(left(6, 10));
  });

  it('says that it is folded only where there is more than it shows', async () => {
    const element = await putLetter(place, { collapsed: '' }, '<p>Short.</p>');
    await until(() => statesOf(element)[0] === 'whole');
  });
});
