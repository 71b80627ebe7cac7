import { expect } from '@open-wc/testing';
import { openFeed } from '../testing/feed-client.js';
import { until } from '../testing/until.js';
import { all, drawn, putCards } from '../testing/winner-cards-page.js';
import type { WinnerCardsElement } from './winner-cards.js';

let place: HTMLElement;
let below: HTMLElement;
const { warn } = console;
beforeEach(() => {
  place = document.createElement('div');
  place.style.inlineSize = '320px';
  below = document.createElement('p');
  document.body.append(place, below);
  console.warn = () => undefined;
});
afterEach(() => {
  place.remove();
  below.remove();
  console.warn = warn;
});

const svg = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="300"><path fill="${colour}" d="M0 0h900v300H0z"/></svg>`;
const picture = (body: string, more = {}) => openFeed({ body, type: 'image/svg+xml', ...more });
const row = (photo: string, name = 'Ada Example') => ({
  name,
  office: 'Chair',
  photo,
  credit: 'Nobody, CC0',
});
const image = (element: WinnerCardsElement) => all<HTMLImageElement>(element, 'img')[0]!;
const isSeen = (node: Element | undefined): boolean =>
  !!node && getComputedStyle(node).visibility === 'visible';
const stands = (): number => below.getBoundingClientRect().top;

describe('winner cards, photographs', () => {
  it('a slow one moves nothing: initials stand in its place until it is there', async () => {
    const { address } = await picture(svg('teal'), { after: 150 });
    const element = await putCards(place, { data: [row(address)] });
    const [initials] = all(element, '.portrait span');
    const [credit] = all(element, '.credit');
    const before = stands();
    expect([isSeen(image(element)), isSeen(initials), isSeen(credit)]).to.deep.equal([false, true, false]);
    await until(() => isSeen(image(element)), 'the picture');
    expect([isSeen(initials), isSeen(credit)]).to.deep.equal([false, true]);
    expect(stands()).to.equal(before);
    const { width, height } = image(element).getBoundingClientRect();
    expect(width / height, 'a place of one shape, whatever the picture’s').to.be.closeTo(0.8, 0.01);
  });

  it('a broken one leaves the initials, takes its credit with it, and moves nothing', async () => {
    const { address } = await picture('gone', { status: 404 });
    const element = await putCards(place, { data: [row(address)] });
    const before = stands();
    await new Promise((resolve) => image(element).addEventListener('error', resolve));
    expect([isSeen(image(element)), isSeen(all(element, '.portrait span')[0])]).to.deep.equal([false, true]);
    expect(isSeen(all(element, '.credit')[0])).to.equal(false);
    expect(stands()).to.equal(before);
  });

  it('a new name never stands beside an old face', async () => {
    const [first, second] = [await picture(svg('teal')), await picture(svg('tan'), { after: 300 })];
    const element = await putCards(place, { data: [row(first.address)] });
    await until(() => isSeen(image(element)), 'the first');
    element.data = [row(second.address, 'Bea Example')];
    await drawn(element);
    expect(image(element).src).to.equal(second.address);
    expect(isSeen(image(element))).to.equal(false);
    await until(() => isSeen(image(element)), 'the second');
  });

  it('stays as it is while the figures beside it change', async () => {
    const { address, asked } = await picture(svg('teal'));
    const element = await putCards(place, { data: [row(address)] });
    await until(() => isSeen(image(element)), 'the picture');
    const before = image(element);
    element.data = [{ ...row(address), votes: 12 }];
    await drawn(element);
    expect(image(element)).to.equal(before);
    expect(isSeen(before)).to.equal(true);
    expect((await asked()).length).to.equal(1);
  });

  it('says nothing to who hears the name already, and is loaded when it is near', async () => {
    const { address } = await picture(svg('teal'));
    const element = await putCards(place, { data: [row(address)] });
    expect([image(element).alt, image(element).loading]).to.deep.equal(['', 'lazy']);
    const { address: other, asked } = await picture(svg('tan'));
    place.style.paddingTop = '20000px';
    await putCards(place, { data: [row(other)] });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await asked()).length).to.equal(0);
  });
});

describe('winner cards, pictures that a feed names', () => {
  const feedOf = (photo: string) =>
    openFeed({ body: `name,photo\nAda Example,${photo}\nBea Example,${photo}?2`, type: 'text/csv' });
  const elsewhere = (address: string): string => address.replace('127.0.0.1', 'localhost');

  it('from where the feed is are loaded', async () => {
    const { address } = await picture(svg('teal'));
    const element = await putCards(place, { data: undefined, src: (await feedOf(address)).address });
    await until(() => all(element, 'img').length === 2, 'two pictures');
    expect(element.problems).to.deep.equal([]);
  });

  it('from elsewhere are not, and named once, unless the page allows it', async () => {
    const { address, asked } = await picture(svg('teal'));
    const { address: src } = await feedOf(elsewhere(address));
    const element = await putCards(place, { data: undefined, src });
    await until(() => all(element, '.card').length === 2, 'two cards');
    expect(all(element, 'img').length).to.equal(0);
    const { origin } = new URL(elsewhere(address));
    expect(element.problems.map(({ message }) => message)).to.deep.equal([
      `expected ${origin} in photo-origins, found '${elsewhere(address).slice(0, 80)}'; the picture is not loaded`,
    ]);
    expect((await asked()).length).to.equal(0);
    element.setAttribute('photo-origins', `https://other.example ${origin}`);
    await drawn(element);
    expect(all(element, 'img').length).to.equal(2);
    expect(element.problems).to.deep.equal([]);
  });

  it('in the page itself are the page’s own business', async () => {
    const { address } = await picture(svg('teal'));
    const element = await putCards(place, { data: [row(elsewhere(address))] });
    expect(all(element, 'img').length).to.equal(1);
  });

  it('in the page itself are also while its feed cannot be had', async () => {
    const { address } = await picture(svg('teal'));
    const { address: src } = await openFeed({ body: 'gone', status: 404 });
    const element = await putCards(place, { data: undefined, src });
    element.innerHTML = `<table><tr><th>Name<th>Photo<tr><td>Ada Example<td>${elsewhere(address)}</table>`;
    await until(() => all(element, '.card').length === 1, 'the table');
    expect(image(element).src).to.equal(elsewhere(address));
    expect(element.problems.map(({ code }) => code)).to.not.include('option-invalid');
  });

  it('in the page itself are that beside a feed, too', async () => {
    const { address } = await picture(svg('teal'));
    const { address: src } = await openFeed({ body: 'name,votes\nAda Example,12', type: 'text/csv' });
    const element = await putCards(place, { data: undefined, src });
    element.innerHTML = `<table><tr><th>Name<th>Photo<tr><td>Ada Example<td><img src="${elsewhere(address)}"></table>`;
    await until(() => /12/.test(all(element, '.card')[0]?.textContent ?? ''), 'the feed');
    expect(image(element).src).to.equal(elsewhere(address));
    expect(element.problems).to.deep.equal([]);
  });
});
