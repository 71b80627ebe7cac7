import { expect } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit/html.js';
import { expectAccessible } from '../testing/axe.js';
import { drawn, figureTag, part, putFigure, says } from '../testing/headline-figure-page.js';
import { readingOrder } from '../testing/reading-order.js';
import { until } from '../testing/until.js';
import * as examples from './headline-figure.examples.js';
import type { HeadlineFigureElement } from './headline-figure.js';
import * as states from './headline-figure.states.examples.js';

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
const whole = '58 of 124 councils with a Labour majority';

/** A paragraph with a figure in the middle. */
async function sentence(
  inside: string,
  attributes: Record<string, string> = {},
): Promise<[HTMLElement, HeadlineFigureElement]> {
  const line = document.createElement('p');
  line.append('In the morning there were ', ', as many as before.');
  place.append(line);
  const element = await putFigure(line, inside, { inline: '', ...attributes });
  line.insertBefore(element, line.childNodes[1] ?? null);
  await drawn(element);
  return [line, element];
}

describe('headline figure, for everyone', () => {
  it('is read as one sentence, and its picture is silent', async () => {
    const element = await putFigure(place, whole, { majority: '', source: 'BBC' });
    const order = readingOrder(element).filter(({ text }) => text);
    expect(order).to.deep.equal([
      { role: 'text', text: `${whole} , 46.8% , 5 short of a majority` },
      { role: 'text', text: 'Source: BBC' },
    ]);
    for (const small of element.renderRoot.querySelectorAll('[part=picture] small'))
      expect(small.closest('[aria-hidden=true]')).not.to.equal(null);
  });

  it('in twice the type on a phone the label of the line keeps off the note', async () => {
    place.style.inlineSize = '288px';
    place.style.fontSize = '32px';
    const element = await putFigure(place, '47.9% of the councillors elected are Labour', { majority: '' });
    const [label, note] = [...element.renderRoot.querySelectorAll('[part=picture] small')].map((small) => {
      const range = document.createRange();
      range.selectNodeContents(small);
      return range.getBoundingClientRect();
    });
    expect(label!.bottom, 'it reaches down to the note').to.be.greaterThan(note!.top);
    expect(label!.left, 'beside which it stands').to.be.at.least(note!.right);
  });

  it('has no tab stop of its own', async () => {
    const element = await putFigure(place, whole);
    expect(element.renderRoot.querySelectorAll('a, button, [tabindex]').length).to.equal(0);
  });

  it('breaks no label of the line within a word, whatever the letters', async () => {
    place.style.font = '16px/1.2 "Courier New", "DejaVu Sans Mono", monospace';
    place.style.letterSpacing = '0.06em';
    const element = await putFigure(place, whole, { majority: '' });
    const label = element.renderRoot.querySelector<HTMLElement>('.array small')!;
    expect(label.textContent).to.equal('63 needed');
    const words = document.createRange();
    const text = [...label.childNodes].find((node) => node instanceof Text)!;
    words.setStart(text, 3);
    words.setEnd(text, 9);
    expect(words.toString()).to.equal('needed');
    expect(words.getClientRects().length, 'the word stands on one line').to.equal(1);
    const squares = element.renderRoot.querySelector('.array > svg')!.getBoundingClientRect();
    expect(label.getBoundingClientRect().left, 'beside the squares').to.be.at.least(squares.right);
  });

  for (const width of [280, 320, 640, 1200, 1400])
    it(`fits into ${width} px, and no text is under 12 px`, async () => {
      place.style.inlineSize = `${width}px`;
      place.style.fontSize = '13px';
      const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
      for (const text of [
        whole,
        `17 of 41 ${long}`,
        '£1,234,567 of £2,000,000 raised',
        '232 of 650 seats',
        '3 of 4 mayors',
      ]) {
        const element = await putFigure(place, text, { majority: '', source: 'BBC' });
        const edge = place.getBoundingClientRect().right + 1;
        for (const node of element.renderRoot.querySelectorAll('*')) {
          if (node.closest('.unseen') || !node.getClientRects().length) continue;
          expect(
            node.getBoundingClientRect().right,
            `${text}: ${node.tagName} ${node.className}`,
          ).to.be.at.most(edge);
          if (node.childElementCount === 0 && node.textContent?.trim())
            expect(parseFloat(getComputedStyle(node).fontSize), node.tagName).to.be.at.least(12);
        }
        element.remove();
      }
    });

  it('filled cells are solid and empty ones are not, whatever their colour', async () => {
    const element = await putFigure(place, whole);
    const [empty, full] = [...element.renderRoot.querySelectorAll('[part=array] path')].map((path) =>
      getComputedStyle(path),
    );
    expect(empty?.fill).to.equal('none');
    expect(full?.fill).not.to.equal('none');
  });

  it('is mirrored where the page runs from right to left', async () => {
    place.dir = 'rtl';
    const element = await putFigure(place, whole);
    const box = part(element, 'array')!.getBoundingClientRect();
    const [value, label] = ['[part=value]', '.rows small'].map((name) =>
      element.renderRoot.querySelector(name)!.getBoundingClientRect(),
    );
    expect(box.right).to.be.at.most(value!.left + value!.width);
    expect(label!.right, 'the label is at the far end of the line').to.be.at.most(box.left + 1);
    expect(getComputedStyle(part(element, 'array')!).transform).to.contain('-1');
  });

  it('labels the line at its end', async () => {
    const element = await putFigure(place, whole);
    const array = part(element, 'array')!.getBoundingClientRect();
    const label = element.renderRoot.querySelector('.rows small')!.getBoundingClientRect();
    const { line, height } = { line: 40, height: 103 };
    expect((label.top + label.bottom) / 2).to.be.closeTo(array.top + (array.height * line) / height, 4);
    expect(label.left).to.be.at.least(array.right);
  });
});

describe('headline figure, in a line of text', () => {
  it('is words in a sentence, without a box', async () => {
    const [line, element] = await sentence(whole);
    expect(getComputedStyle(element).display).to.equal('inline');
    expect(says(element)).to.equal(whole);
    expect(element.renderRoot.querySelector('figure, p, svg, div')).to.equal(null);
    const heard = readingOrder(line).filter(({ role, text }) => role !== 'status' && text);
    expect(heard.map(({ text }) => text).join(' ')).to.equal(
      `In the morning there were 58 of 124 councils with a Labour majority , as many as before.`,
    );
  });

  it('words without the figure get it with its share', async () => {
    const [, element] = await sentence('councils with a Labour majority', { value: '58', of: '124' });
    expect(says(element)).to.equal(`${whole}, 46.8%`);
  });

  it('looks as the text around it, on the same lines', async () => {
    for (const width of [640, 240]) {
      place.style.cssText = `inline-size: ${width}px; font: italic 300 19px/1.7 Georgia, serif; color: rgb(1, 2, 3); letter-spacing: 1px`;
      const plain = document.createElement('p');
      plain.textContent = `In the morning there were ${whole}, as many as before.`;
      place.append(plain);
      const [line, element] = await sentence(whole);
      // Neither line breaks nor the height of a line change.
      const heights = [line, plain].map((node) => node.getBoundingClientRect().height);
      expect(heights[0]).to.be.closeTo(heights[1] ?? 0, 0.1);
      const tops = (node: Element): number[] => {
        const range = document.createRange();
        range.selectNodeContents(node);
        const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
        return [...new Set(rects.map(({ top }) => Math.round(top)))];
      };
      const gauge = element.renderRoot.querySelector('.gauge')!;
      const top = line.getBoundingClientRect().top;
      const before = tops(plain).map((at) => at - Math.round(plain.getBoundingClientRect().top));
      for (const at of tops(gauge))
        expect(
          before.some((one) => Math.abs(one - (at - top)) <= 1),
          `${at - top} of ${before}`,
        ).to.equal(true);
      const value = part(element, 'value')!;
      for (const name of [
        'fontFamily',
        'fontSize',
        'fontStyle',
        'fontWeight',
        'color',
        'letterSpacing',
        'lineHeight',
      ] as const)
        expect(getComputedStyle(value)[name], name).to.equal(getComputedStyle(line)[name]);
      place.replaceChildren();
    }
  });

  it('has under it how much is filled, and where the half is', async () => {
    const [, element] = await sentence(whole, { colour: '#e4003b' });
    const gauge = element.renderRoot.querySelector<HTMLElement>('.gauge')!;
    expect(gauge.style.getPropertyValue('--filled')).to.equal('46.774%');
    expect(gauge.style.getPropertyValue('--at')).to.equal('50%');
    expect(getComputedStyle(gauge).backgroundImage).to.match(/rgb\(228, 0, 59\) 46\.77/);
    element.noPicture = true;
    await drawn(element);
    expect(element.renderRoot.querySelector('.gauge')).to.equal(null);
  });

  it('moves nothing when its script comes late: the words are as wide as before', async () => {
    const line = document.createElement('p');
    const { body } = new DOMParser().parseFromString(
      `<p>Before <late-figure inline>${whole}</late-figure> after, and more words than a line has room for.`,
      'text/html',
    );
    line.append(...document.importNode(body.firstElementChild!, true).childNodes);
    place.append(line);
    const rects = (): string => {
      const range = document.createRange();
      range.selectNodeContents(line.lastChild!);
      return JSON.stringify([...range.getClientRects()].map(({ left, top }) => [left, top].map(Math.round)));
    };
    const before = rects();
    class Late extends (customElements.get(figureTag) as typeof HeadlineFigureElement) {}
    customElements.define('late-figure', Late);
    await drawn(line.querySelector('late-figure') as HeadlineFigureElement);
    expect(says(line.querySelector('late-figure') as HeadlineFigureElement)).to.equal(whole);
    expect(rects()).to.equal(before);
  });

  it('stays what the page wrote where there is nothing to show', async () => {
    const [, element] = await sentence('councils with a Labour majority', {
      src: '/states/nothing-here.csv',
      select: 'Labour',
    });
    await until(() => element.status === 'error', 'error');
    const slot = element.renderRoot.querySelector<HTMLSlotElement>('slot:not([name])')!;
    expect(slot.assignedNodes()[0]?.textContent).to.equal('councils with a Labour majority');
  });

  it('can be paused, without a box of its own', async () => {
    const [line, element] = await sentence(whole, { src: '/states/nothing-here.csv', refresh: '30' });
    const button = part(element, 'pause') as HTMLButtonElement;
    expect(button.getAttribute('aria-label')).to.equal('Pause updates');
    expect(button.getBoundingClientRect().height).to.be.at.most(line.getBoundingClientRect().height);
    button.click();
    await drawn(element);
    expect(button.getAttribute('aria-label')).to.equal('Resume updates');
  });
});

describe('headline figure, examples', () => {
  const files = { examples, states };
  const shows = (file: object) =>
    Object.entries(file).filter(([name]) => name !== 'meta') as [string, () => TemplateResult][];
  for (const [name, file] of Object.entries(files))
    it(`${name}: each function has its words, and the other way round`, () => {
      const named = shows(file).map(([name]) => name);
      expect(named.sort()).to.deep.equal(Object.keys(file.meta.examples).sort());
    });
  // Without the gallery's server there is no feed.
  const bad: Record<string, string> = {
    loading: 'error',
    error: 'error',
    noWords: 'error',
    stale: 'stale',
    live: 'stale',
    wrongRow: 'stale',
    empty: 'empty',
  };
  for (const [name, show] of Object.values(files).flatMap(shows))
    it(`${name} is drawn, and accessible`, async function () {
      this.timeout(30_000);
      render(show(), place);
      const element = place.querySelector(figureTag) as HeadlineFigureElement;
      await until(() => element.status === (bad[name] ?? 'ready'), `${name} is ${bad[name] ?? 'ready'}`);
      await drawn(element);
      if (element.status === 'ready') expect(says(element)).to.match(/[\d–]/);
      await expectAccessible(name === 'inline' ? place : element);
    });
});
