import { expect } from '@open-wc/testing';
import { readingOrder } from '../testing/reading-order.js';
import { all, drawn, heard, many, nine, one, putSeats, row, seatTag } from '../testing/seat-page.js';
import { testExamples, usePlace } from '../testing/widget-tests.js';
import * as examples from './seat-table.examples.js';
import * as states from './seat-table.states.examples.js';
import type { SeatTableElement } from './seat-table.js';

let place: HTMLElement;
const placeOf = usePlace(1000);
beforeEach(() => (place = placeOf()));
const put = (
  set?: Partial<SeatTableElement>,
  attributes?: Record<string, string>,
): Promise<SeatTableElement> => putSeats(place, set, attributes);
const box = (node: Element): DOMRect => node.getBoundingClientRect();

describe('seat table, for everyone', () => {
  it('is read as title, sentence, tools, table, notes, copy, source', async () => {
    const source = { name: 'BBC', href: 'https://www.bbc.co.uk/' };
    const rows = [...many(13), { name: 'Z', control: 'Lab', 'labour change': 1, basis: 'since 2012' }];
    const element = await put({ data: { title: 'Seats', source, rows } });
    const met = readingOrder(element).map(({ role, text }) => `${role}: ${text}`);
    const parts = [
      /^title: Seats/,
      /^text: 5 of 14 held/,
      /^text: Find a place/,
      /^text: Result/,
      /^text: Showing 14 of 14/,
      /^table: Place Before After/,
      /^text: Change/,
      /Copy as CSV/,
      /^text: Source: BBC/,
    ].map((part) => met.findIndex((one) => part.test(one)));
    expect(parts, met.join('\n')).to.deep.equal([...parts].sort((a, b) => a - b));
    expect(parts).to.not.include(-1);
  });

  it('names the table by the title', async () => {
    const element = await put();
    const id = one(element, 'table').getAttribute('aria-labelledby') ?? '';
    expect(heard(element.shadowRoot?.getElementById(id))).to.equal('Marginals');
  });

  for (const width of [1000, 320])
    it(`every row and cell says what it is, and is heard alike, at ${width} px`, async () => {
      place.style.inlineSize = `${width}px`;
      const element = await put();
      const roles: Record<string, string> = {
        TABLE: 'table',
        THEAD: 'rowgroup',
        TBODY: 'rowgroup',
        TFOOT: 'rowgroup',
        TR: 'row',
        TD: 'cell',
      };
      for (const node of all(element, 'table, thead, tbody, tfoot, tr, td'))
        expect(node.getAttribute('role')).to.equal(roles[node.tagName]);
      for (const node of all(element, 'thead th')) expect(node.getAttribute('role')).to.equal('columnheader');
      for (const node of all(element, ':is(tbody, tfoot) th'))
        expect(node.getAttribute('role')).to.equal('rowheader');
      const cells = all(element, 'tr').map((one) => one.querySelectorAll('th, td').length);
      expect(new Set(cells).size, 'as many cells in every row').to.equal(1);
      expect(row(element, 'Derby')[1], 'heard, though not seen twice').to.equal('Labour');
      const silent = all(element, 'tbody td').filter((cell) => getComputedStyle(cell).display === 'none');
      expect(silent.length).to.equal(0);
    });

  it('is columns where there is room, and lines where there is not', async () => {
    const element = await put();
    const [name, change] = ['.place', '.change'].map((cell) => one(element, `tbody ${cell}`));
    expect(box(change!).top).to.be.closeTo(box(name!).top, 4);
    place.style.inlineSize = '320px';
    expect(box(change!).top).to.be.at.least(box(name!).bottom);
    expect(heard(one(element, 'tbody .change'))).to.not.contain('Change');
    expect(getComputedStyle(one(element, 'tbody .change .tag')).display).to.equal('inline-block');
    expect(box(one(element, 'tbody .same .previous')).width, 'seen once').to.be.at.most(1);
  });

  it('in lines, what became of it stands at the end of the line of a short name', async () => {
    place.style.inlineSize = '320px';
    const element = await put({ data: [{ name: 'Gower', previous: 'Lab', control: 'Con' }] });
    const [name, became] = ['.place > span', '.outcome .who'].map((part) => one(element, `tbody ${part}`));
    const em = parseFloat(getComputedStyle(name!).fontSize);
    place.style.inlineSize = `${box(became!).width + 6.5 * em}px`;
    expect(box(became!).top).to.be.below(box(name!).bottom);
    expect(box(became!).right).to.be.closeTo(box(place).right, 1);
  });

  it('lets a note wrap rather than the names in the other columns', async () => {
    place.style.inlineSize = '1200px';
    const note = 'Labour regained a ward from the Conservatives, who have seventeen of the thirty-five seats';
    const rows = nine.map((seat, at) => (at ? seat : { ...seat, note }));
    const element = await put({ data: rows });
    for (const cell of all(element, 'tbody tr:first-child .who > span'))
      expect(cell.getClientRects().length && box(cell).height, heard(cell)).to.be.below(30);
  });

  for (const width of [280, 320, 560, 640, 720, 800, 1200, 1400]) {
    it(`fits into ${width} px, no text is under 12 px, and no target under 24`, async () => {
      place.style.inlineSize = `${width}px`;
      place.style.fontSize = '13px';
      const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
      const bad = { name: long, previous: long, control: 'Lab', 'Labour change': -1200, note: long };
      for (const data of [nine, [...nine.slice(0, 2), bad], many(14)]) {
        const element = await put({ data });
        for (const node of all(element, '.frame *')) {
          if (node.closest('.unseen, .same .previous') || !node.getClientRects().length) continue;
          const what = `${data.length} ${node.tagName} ${node.className} ${heard(node).slice(0, 30)}`;
          expect(box(node).right, what).to.be.at.most(box(place).right + 1);
          if (heard(node)) expect(parseFloat(getComputedStyle(node).fontSize), what).to.be.at.least(12);
          if (node.matches('button, input, select')) expect(box(node).height, what).to.be.at.least(24);
        }
        element.remove();
      }
    });
  }

  it('breaks no name of a party or an English county, and fits, wherever it turns from lines to columns', async () => {
    place.style.fontFamily = 'Verdana, "DejaVu Sans", sans-serif';
    const names = ['North Northamptonshire', 'South Gloucestershire', 'Wolverhampton'];
    const rows = names.map((name) => ({ name, previous: 'Con', control: 'NOC' }));
    const element = await put({ data: rows });
    const isBroken = (node: Node, { index, 0: word }: RegExpMatchArray): boolean => {
      const range = document.createRange();
      range.setStart(node, index ?? 0);
      range.setEnd(node, (index ?? 0) + word.length);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
    };
    for (let width = 500; width <= 700; width += 10) {
      place.style.inlineSize = `${width}px`;
      expect(box(one(element, 'table')).right, `${width} px`).to.be.at.most(box(place).right + 1);
      for (const cell of all(element, 'tbody :is(th, td)')) {
        const words = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        for (let node = words.nextNode() as Text | null; node; node = words.nextNode() as Text | null)
          for (const word of node.data.matchAll(/[^\s-]+/g))
            expect(isBroken(node, word), `${word[0]} at ${width} px`).to.equal(false);
      }
    }
  });

  it('loses nothing at twice the size of type on a phone', async () => {
    place.style.inlineSize = '320px';
    place.style.fontSize = '32px';
    const element = await put();
    for (const node of all(element, '.frame *')) {
      if (node.closest('.unseen, .same .previous') || !node.getClientRects().length) continue;
      expect(box(node).right, `${node.tagName} ${node.className}`).to.be.at.most(box(place).right + 1);
    }
    // Several boxes of one line, where figures and arrow come from different faces.
    for (const pair of all(element, 'bdi')) {
      const tops = [...pair.getClientRects()].map(({ top }) => Math.round(top));
      expect(new Set(tops).size, heard(pair.parentElement)).to.equal(1);
    }
  });

  it('has a stop for each heading and the copy button, and a ring of 2 px', async () => {
    const element = await put();
    const stops = all(element, 'a[href], button, input, select, [tabindex]').filter(
      ({ tabIndex }) => tabIndex >= 0,
    );
    expect(stops.map(heard)).to.deep.equal([
      'Council',
      'Before',
      'After',
      'Result',
      'Labour seats',
      'Change',
      'Labour won',
      'Copy as CSV',
    ]);
    expect(
      stops.every((node) => node instanceof HTMLButtonElement),
      'pressed by Enter and Space',
    ).to.equal(true);
  });
});

testExamples<SeatTableElement>(
  'seat table',
  { examples, states },
  {
    place: placeOf,
    tag: seatTag,
    drawn,
    check: (element, isBare) => expect(all(element, 'tbody tr').length === 0).to.equal(isBare),
    not: ['made'],
  },
);
