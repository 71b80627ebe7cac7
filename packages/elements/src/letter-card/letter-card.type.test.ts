import { expect } from '@open-wc/testing';
import { control, drawn, part, press, putLetter, text } from '../testing/letter-card-page.js';

let place: HTMLElement;
let warnings: string[] = [];
const { warn } = console;
beforeEach(() => {
  place = document.createElement('div');
  place.style.inlineSize = '640px';
  document.body.append(place);
  warnings = [];
  console.warn = (...said: unknown[]) => warnings.push(said.join(' '));

  afterEach(() => {
    getSelection()?.removeAllRanges();
    place.remove();
    console.warn = warn;
  });

  describe('letter card, set in type', () => {
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
            expect(node.getBoundingClientRect().width, text(node)).to.be.at.least(
              text(node) === 'X' ? 8 : 24,
            );
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
      for (const node of blocks.querySelectorAll('br'))
        expect(getComputedStyle(node).display).to.equal('none');
      const bare = await putLetter(place, {}, 'Dear all,<br><br>thank you.');
      const range = document.createRange();
      range.selectNodeContents(bare);
      const tops = [...bare.childNodes]
        .filter((node) => node instanceof Text)
        .map((node) => (range.selectNode(node), range.getBoundingClientRect().top));
      expect(tops[1]! - tops[0]!).to.be.greaterThan(40);
    });
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
});
