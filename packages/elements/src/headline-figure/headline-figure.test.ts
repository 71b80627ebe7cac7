import { expect } from '@open-wc/testing';
import { drawn, part, putFigure, says } from '../testing/headline-figure-page.js';
import { openFeed } from '../testing/feed-client.js';
import { until } from '../testing/until.js';
import type { HeadlineFigureElement } from './headline-figure.js';

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
const put = (
  inside?: string,
  attributes?: Record<string, string>,
  set?: Partial<HeadlineFigureElement>,
): Promise<HeadlineFigureElement> => putFigure(place, inside, attributes, set);
const codes = ({ problems }: HeadlineFigureElement): string[] => problems.map(({ code }) => code);
const words = 'councils with a Labour majority';
const whole = `58 of 124 ${words}`;
const totals = 'party,councils,councils_change\nLabour,58,0\nConservative,38,-1\nTOTAL,124,\n';
const table =
  '<table><caption>Councils</caption><tr><th>Party<th>Councils<th>Change<tr><td>Labour<td>58<td>0<tr><td>Total<td>124<td></table>';

describe('headline figure, from words and attributes', () => {
  it('the words alone are enough', async () => {
    const element = await put(whole);
    expect(says(element)).to.equal(`${whole}, 46.8%`);
    expect(part(element, 'value')?.textContent).to.equal('58');
    expect(
      element.renderRoot.querySelectorAll('[part=array] path').length,
      'empty, filled and line',
    ).to.equal(3);
    expect([element.status, codes(element)]).to.deep.equal(['ready', []]);
    expect(element.textContent, 'what the page wrote').to.equal(whole);
  });

  it('words without the figure get it, and the number stands there once', async () => {
    expect(says(await put(words, { value: '58', of: '124' }))).to.equal(`${whole}, 46.8%`);
    expect(says(await put(whole, { value: '58', of: '124' }))).to.equal(`${whole}, 46.8%`);
  });

  it('follows attributes that change', async () => {
    const element = await put(words, { value: '58', of: '124' });
    element.setAttribute('value', '59');
    await drawn(element);
    expect(says(element)).to.equal(`59 of 124 ${words}, 47.6%`);
    element.value = 60;
    element.of = 125;
    await drawn(element);
    expect(says(element)).to.equal(`60 of 125 ${words}, 48%`);
    element.textContent = '1 of 2 mayors';
    await drawn(element);
    expect(says(element), 'attributes win').to.equal('60 of 125 mayors, 48%');
  });

  it('follows words that change', async () => {
    const element = await put(whole);
    element.firstChild!.nodeValue = '59 of 124 councils';
    await drawn(element);
    expect(says(element)).to.equal('59 of 124 councils, 47.6%');
  });

  it('names an attribute that is no number, and shows what there is', async () => {
    const element = await put(whole, { value: 'tbc' });
    expect(element.problems[0]?.message).to.equal("column value: expected a number, found 'tbc'");
    expect(element.textContent).to.equal(whole);
    const of = await put(words, { value: '58', of: 'all' });
    expect(of.problems[0]?.message).to.equal("column of: expected a number, found 'all'");
    expect(says(of)).to.equal(`58 ${words}`);
  });

  it('takes what it is of out of the value too', async () => {
    for (const value of ['58/124', '58 of 124', ' 58 o’r 124 ']) {
      const element = await put('councils', { value });
      expect([says(element), codes(element)]).to.deep.equal(['58 of 124 councils, 46.8%', []]);
    }
    expect(says(await put('councils', { value: '58/124', of: '100' }))).to.equal('58 of 100 councils, 58%');
    expect(says(await put(whole, { value: '58/124' }))).to.equal(`${whole}, 46.8%`);
  });

  it('shows a value that nobody can read as it is written, and names it', async () => {
    for (const value of ['£1.2m', '20–30 of 124', '58 of 124 councils', 'about 60']) {
      const element = await put('raised since 2 May', { value, majority: '', change: '+4' });
      expect(says(element)).to.equal(`${value} raised since 2 May`);
      expect(element.status).to.equal('ready');
      expect(element.problems.map(({ message }) => message)).to.deep.equal([
        `column value: expected a number, found '${value}'`,
      ]);
    }
    const inline = await put('raised', { value: '£1.2m', inline: '' });
    expect(says(inline)).to.equal('£1.2m raised');
    inline.value = '£1,200,000';
    await drawn(inline);
    expect([says(inline), codes(inline)]).to.deep.equal(['£1,200,000 raised', []]);
    expect(says(await put(whole, { value: 'tbc' })), 'in the place of the page’s own').to.equal(
      `tbc of 124 ${words}`,
    );
    expect(says(await put('', { value: '<b>£1.2m' }))).to.equal('<b>£1.2m');
  });

  it('shows a range as it is written', async () => {
    const element = await put('20–30 of 124 councils');
    expect(part(element, 'value')).to.equal(null);
    expect(says(element) || element.textContent).to.equal('20–30 of 124 councils');
  });

  it('never takes one row for another whose words run together to the same', async () => {
    const element = await put('raised', { value: '£1', of: '200,000' });
    expect(says(element)).to.equal('£1 of £200,000 raised, 0.001%');
    Object.assign(element, { value: '£1,200', of: '000' });
    await drawn(element);
    expect(says(element)).to.match(/^£1,200 raised/);
  });

  it('says change and majority where they are asked for', async () => {
    expect(says(await put(whole, { change: '+4' }))).to.equal(`${whole}, 46.8%, up 4 since last time`);
    expect(says(await put(whole, { previous: '54' }))).to.equal(`${whole}, 46.8%, up 4 since last time`);
    expect(says(await put(whole, { majority: '' }))).to.equal(`${whole}, 46.8%, 5 short of a majority`);
    const bad = await put(whole, { majority: 'most' });
    expect([says(bad), codes(bad)]).to.deep.equal([`${whole}, 46.8%`, ['option-invalid']]);
  });

  it('keeps links and emphasis of the words, and takes the figure out of them', async () => {
    const element = await put(`Labour runs <b>58 of 124</b> <a href="/councils">councils</a>.`);
    expect(says(element)).to.equal('Labour runs 58 of 124 councils, 46.8%.');
    expect(part(element, 'summary')?.querySelector('a')?.getAttribute('href')).to.equal('/councils');
    expect(part(element, 'share')?.closest('a'), 'is no part of the link').to.equal(null);
  });

  it('reads a figure over several texts', async () => {
    const element = await put('<i>1,</i>326 of 2,769 councillors');
    expect(says(element)).to.equal('1,326 of 2,769 councillors, 47.9%');
  });

  it('colours what is filled', async () => {
    const fill = (element: HeadlineFigureElement): string =>
      getComputedStyle(element.renderRoot.querySelector('[part=array] path:nth-child(2)')!).fill;
    expect(fill(await put(whole, { colour: '#e4003b' }))).to.equal('rgb(228, 0, 59)');
    place.style.setProperty('--rosette-figure-colour', '#00ff00');
    expect(fill(await put(whole))).to.equal('rgb(0, 255, 0)');
    expect(fill(await put('', {}, { data: [{ value: 1, of: 2, colour: '#12f' }] }))).to.equal(
      'rgb(17, 34, 255)',
    );
  });

  it('has no picture where none is wanted', async () => {
    const element = await put(whole, { 'no-picture': '' });
    expect(part(element, 'array')).to.equal(null);
    expect(says(element)).to.equal(`${whole}, 46.8%`);
  });

  it('words of the page take the place of everything', async () => {
    const element = await put(`<span slot="summary">Labour held on: 58 councils.</span>${whole}`);
    const slot = element.renderRoot.querySelector<HTMLSlotElement>('slot[name=summary]')!;
    expect(slot.assignedNodes()[0]?.textContent).to.equal('Labour held on: 58 councils.');
    const own = await put(whole, {}, { messages: { half: 'half of them' } });
    expect(part(own, 'picture')?.textContent).to.contain('half of them');
  });
});

describe('headline figure, from data', () => {
  it('selects a row of the table inside, whose words are no part of the sentence', async () => {
    const element = await put(`${whole} ${table}`, { select: 'Labour', change: '' });
    expect(says(element)).to.equal(`${whole}, 46.8%, no change since last time`);
    expect(part(element, 'title')?.textContent).to.equal('Councils');
  });

  it('reads JSON and CSV inside, and data', async () => {
    const csv = `<script type="text/csv">${totals}</script>`;
    const inside = await put(`${words}${csv}`, { select: 'Conservative; councils' });
    // What reads it comes with the first that needs it.
    await until(() => inside.status === 'ready');
    expect(says(inside)).to.equal(`38 of 124 ${words}, 30.6%`);
    const data = {
      unit: 'councils',
      rows: [
        { party: 'Labour', value: 58 },
        { party: 'Total', value: 124 },
      ],
    };
    expect(says(await put('', {}, { data }))).to.equal('Labour: 58 of 124 councils, 46.8%');
    expect(says(await put(`57 of 124 ${words}`, {}, { data }))).to.equal(`${whole}, 46.8%`);
  });

  it('takes another row when asked', async () => {
    const element = await put(table.replace('<tr><td>Total', '<tr><td>Green<td>1<td><tr><td>Total'), {
      select: 'Labour',
    });
    expect(says(element)).to.equal('Labour: 58 of 124, 46.8%');
    element.select = 'Green';
    await drawn(element);
    expect(says(element)).to.equal('Green: 1 of 124, 0.8%');
    element.of = 50;
    await drawn(element);
    expect(says(element)).to.equal('Green: 1 of 50, 2%');
  });

  it('shows what the page wrote until the feed has come, and follows it', async () => {
    const feed = await openFeed({ body: totals }, { body: totals.replace('58', '60') });
    const element = await put(`57 of 124 ${words}`, {
      select: 'Labour; councils',
      src: feed.address,
      refresh: '30',
    });
    await until(() => says(element) === `${whole}, 46.8%`, 'the figure of the feed');
    expect(part(element, 'pause'), 'what refreshes can be paused').not.to.equal(null);
  });

  it('keeps the last good figure where the feed has it no more', async () => {
    const feed = await openFeed({ body: totals });
    const element = await put(`57 of 124 ${words}`, { select: 'Labor; councils', src: feed.address });
    await until(() => element.status === 'stale', 'stale');
    expect(says(element)).to.equal(`57 of 124 ${words}, 46%`);
    expect(codes(element)).to.deep.equal(['row-missing']);
    element.select = 'Labour; councils';
    await until(() => element.status === 'ready', 'ready');
    expect(says(element)).to.equal(`${whole}, 46.8%`);
  });

  it('words without a figure wait for the feed as they are', async () => {
    const feed = await openFeed({ instead: 'silent' });
    const element = await put(words, { select: 'Labour', src: feed.address });
    expect(element.status).to.equal('loading');
    expect(element.renderRoot.querySelector('slot:not([name])')?.hasAttribute('hidden')).to.equal(false);
  });

  it('announces a new figure in one sentence', async () => {
    const element = await put(words, {}, { data: [{ value: 57, of: 124 }] });
    const status = element.renderRoot.querySelector('[role=status]')!;
    expect(status.textContent).to.equal('');
    element.data = [{ value: 58, of: 124 }];
    await drawn(element);
    expect(status.textContent).to.equal(`Updated. ${whole}, 46.8%`);
  });

  it('what a cell says is text, never markup', async () => {
    const evil = '<img src=x onerror="window.owned=1">';
    const data = { unit: evil, title: evil, rows: [{ party: evil, value: 58, of: 124 }] };
    const element = await put('', {}, { data });
    expect(says(element)).to.equal(`${evil}: 58 of 124 ${evil}, 46.8%`);
    expect(element.renderRoot.querySelector('img')).to.equal(null);
    const inline = await put('', { inline: '' }, { data });
    expect(inline.renderRoot.querySelector('img')).to.equal(null);
    expect((window as { owned?: number }).owned).to.equal(undefined);
  });

  it('does not throw over any data', async () => {
    const element = await put(words);
    for (const data of [
      0,
      '',
      'x',
      [],
      [[]],
      [{}],
      {},
      { rows: 1 },
      [{ value: {} }],
      [{ value: NaN, of: 'x' }],
      null,
    ]) {
      element.data = data;
      await drawn(element);
      expect(element.isConnected).to.equal(true);
    }
  });
});

describe('headline figure, while the page is being parsed', () => {
  let frame: HTMLIFrameElement;
  beforeEach(() => place.append((frame = document.createElement('iframe'))));
  afterEach(() => frame.remove());

  it('is not drawn from half of its words', async () => {
    const page = frame.contentDocument!;
    page.open();
    page.write('<!doctype html><title>Parsing</title><body>');
    const address = new URL('../testing/headline-figure-page.ts', import.meta.url).href;
    const inside = frame.contentWindow as unknown as { eval(code: string): Promise<unknown> };
    await inside.eval(`import(${JSON.stringify(address)})`);
    page.write('<rosette-headline-figure>58 of 1');
    const element = page.querySelector('rosette-headline-figure') as HeadlineFigureElement;
    await drawn(element);
    expect(part(element, 'value')).to.equal(null);
    page.write('24 councils</rosette-headline-figure><p>');
    await drawn(element);
    expect(says(element)).to.equal('58 of 124 councils, 46.8%');
    page.close();
  });
});

describe('headline figure, live in several places', () => {
  it('goes by one language and its own words', async () => {
    const element = await put('Mae gan Lafur 29 o’r 60 o seddi', { lang: 'cy', majority: '' });
    expect(says(element)).to.equal('Mae gan Lafur 29 o’r 60 o seddi, 48.3%, 2 yn brin o fwyafrif');
    expect(part(element, 'picture')?.textContent).to.contain('angen 31');
  });

  it('can leave the page and come back', async () => {
    const element = await put(whole);
    element.remove();
    element.textContent = '59 of 124 councils';
    place.append(element);
    await drawn(element);
    expect(says(element)).to.equal('59 of 124 councils, 47.6%');
  });
});
