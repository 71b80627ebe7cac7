import { expect } from '@open-wc/testing';
import { readingOrder } from '../testing/reading-order.js';
import { all, cardsTag, drawn, mayors, putCards, text } from '../testing/winner-cards-page.js';
import { testExamples, usePlace } from '../testing/widget-tests.js';
import * as examples from './winner-cards.examples.js';
import type { WinnerCardsElement } from './winner-cards.js';
import * as states from './winner-cards.states.examples.js';

let place: HTMLElement;
const placeOf = usePlace(640);
beforeEach(() => (place = placeOf()));
const put = (
  set?: Partial<WinnerCardsElement>,
  attributes?: Record<string, string>,
): Promise<WinnerCardsElement> => putCards(place, set, attributes);

describe('winner cards, for everyone', () => {
  it('are read as title, sentence, list, source; in a card office, name, party, outcome, figures', async () => {
    const element = await put({
      data: { title: 'Mayors', source: { name: 'BBC' }, rows: [...mayors, { office: 'Mayor of Salford' }] },
    });
    const order = readingOrder(element).map(({ role, text: said }) => `${role}: ${said}`);
    expect(order.map((said) => said.split(' ').slice(0, 5).join(' '))).to.deep.equal([
      'title: Mayors',
      'text: With 2 of 3',
      'text: 2 of 3 declared',
      'list: Mayor of London Sadiq',
      'text: Source: BBC',
    ]);
    expect(order[3]).to.contain(
      'Mayor of London Sadiq Khan Labour Elected: Labour gain from the Conservatives Majority, final round 315,529 13.7 percentage points First preferences Sadiq Khan 1,148,716 44.2%',
    );
  });

  it('are a list of as many as there are, also to browsers that take a list without bullets for none', async () => {
    const element = await put();
    const [list] = all(element, 'ul');
    expect(list?.getAttribute('role')).to.equal('list');
    expect(list?.children.length).to.equal(2);
    for (const part of all(element, 'dl > div')) expect(part.firstElementChild?.tagName).to.equal('DT');
  });

  it('stop once for each link, which is tall enough to hit, and nowhere else', async () => {
    const element = await put({ data: [{ ...mayors[0], href: '/khan' }, mayors[1]] });
    const stops = all(element, 'a, button, input, [tabindex]');
    expect(stops.map(text)).to.deep.equal(['Sadiq Khan']);
    expect(stops[0]?.getBoundingClientRect().height).to.be.at.least(24);
  });

  const columns = async (width: number, count: number): Promise<number> => {
    place.style.inlineSize = `${width}px`;
    const element = await put({
      data: Array.from({ length: count }, (_, i) => ({ name: `A ${i}`, office: 'B' })),
    });
    const lefts = new Set(all(element, '.card').map((card) => Math.round(card.getBoundingClientRect().left)));
    element.remove();
    return lefts.size;
  };
  it('stand in one to four columns, as there is room', async () => {
    const counts = [];
    for (const width of [280, 320, 640, 900, 1200, 1400]) counts.push(await columns(width, 9));
    expect(counts).to.deep.equal([1, 1, 2, 3, 4, 4]);
    expect(await columns(1200, 1)).to.equal(1);
  });

  it('beside each other begin their figures on one line', async () => {
    const element = await put({
      data: [
        { ...mayors[0], name: 'A name that is so long that it takes several lines' },
        { ...mayors[0], name: 'B' },
      ],
    });
    const [one, other] = all(element, 'dl').map((list) => list.getBoundingClientRect().top);
    expect(one).to.be.closeTo(other ?? 0, 1);
  });

  it('one alone is no wider than among others', async () => {
    place.style.inlineSize = '1200px';
    const element = await put({ data: [mayors[0]] });
    expect(all(element, '.card')[0]?.getBoundingClientRect().width).to.be.below(400);
  });

  for (const width of [280, 320, 640, 1200, 1400])
    it(`fit into ${width} px, and no text is under 12 px`, async () => {
      place.style.inlineSize = `${width}px`;
      place.style.fontSize = '13px';
      const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
      const row = {
        ...mayors[0],
        name: long,
        office: long,
        party: long,
        runnerUp: long,
        previous: long,
        note: long,
      };
      const element = await put({ data: [row, { office: long }, ...mayors] });
      const edge = place.getBoundingClientRect().right + 1;
      for (const node of all(element, '*')) {
        if (node.closest('.unseen') || !node.getClientRects().length) continue;
        expect(node.getBoundingClientRect().right, `${node.tagName} ${node.className}`).to.be.at.most(edge);
        if (text(node)) expect(parseFloat(getComputedStyle(node).fontSize), node.tagName).to.be.at.least(12);
      }
    });

  it('break no name and no number in twice the size of type on a phone, and still fit', async () => {
    place.style.inlineSize = '288px';
    place.style.fontSize = '32px';
    place.style.fontFamily = 'Verdana, "DejaVu Sans", sans-serif';
    const element = await put();
    for (const node of all(element, '[part=name], .tally > :not(svg)')) {
      expect(node.getBoundingClientRect().right).to.be.at.most(place.getBoundingClientRect().right + 1);
      const words = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      for (let part = words.nextNode() as Text | null; part; part = words.nextNode() as Text | null)
        for (const word of part.data.matchAll(/[^\s-]+/g)) {
          const range = document.createRange();
          range.setStart(part, word.index);
          range.setEnd(part, word.index + word[0].length);
          expect(
            new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size,
            word[0],
          ).to.equal(1);
        }
    }
  });

  it('mirror in a page that runs from right to left', async () => {
    place.dir = 'rtl';
    const element = await put();
    const [card] = all(element, '.card').map((node) => node.getBoundingClientRect());
    const [portrait] = all(element, '.portrait').map((node) => node.getBoundingClientRect());
    expect(portrait?.right).to.be.closeTo(card?.right ?? 0, 1);
    for (const bar of all(element, '.bar'))
      expect(bar.getBoundingClientRect().right).to.be.closeTo(card?.right ?? 0, 1);
    for (const points of all(element, 'bdi')) {
      expect(text(points)).to.match(/^[\d.]+ percentage points?$/);
      // The number first, in a line that runs the other way.
      const { firstChild } = points;
      const range = document.createRange();
      const words =
        [...points.childNodes].find((node) => node.textContent?.includes('percentage')) ?? firstChild!;
      const edges = [0, words.textContent!.indexOf('percentage')].map((at) => {
        range.setStart(words, at);
        range.setEnd(words, at + 1);
        return range.getBoundingClientRect().left;
      });
      expect(edges[0]).to.be.lessThan(edges[1]!);
    }
    expect(all(element, 'bdi').length).to.be.greaterThan(0);
  });
});

/** Rows of an example that have no card: of candidates who were not elected, and one that says nothing. */
const hidden: Readonly<Record<string, number>> = { allCandidates: 3, partlyBad: 1 };

testExamples<WinnerCardsElement>(
  'winner cards',
  { examples, states },
  {
    place: placeOf,
    tag: cardsTag,
    drawn,
    check: (element, isBare, name) =>
      expect(all(element, '.card').length).to.equal(
        isBare ? 0 : element.querySelectorAll('tbody tr').length - (hidden[name] ?? 0),
      ),
  },
);
