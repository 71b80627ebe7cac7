import { expect } from '@open-wc/testing';
import { all, drawn, heard, many, names, nine, one, putSeats, sortBy } from '../testing/seat-page.js';
import { until } from '../testing/until.js';
import type { SeatTableElement } from './seat-table.js';

let place: HTMLElement;
const { warn } = console;
beforeEach(() => {
  place = document.createElement('div');
  place.style.inlineSize = '1000px';
  document.body.append(place);
  console.warn = () => undefined;
});
afterEach(() => {
  place.remove();
  console.warn = warn;
});
const put = (
  set?: Partial<SeatTableElement>,
  attributes?: Record<string, string>,
): Promise<SeatTableElement> => putSeats(place, set, attributes);

describe('seat table, sorted and searched', () => {
  it('sorts by a heading and back, says so at that column only, and keeps the focus', async () => {
    const element = await put();
    expect(all(element, '[aria-sort]').length).to.equal(0);
    const button = await sortBy(element, 'Change');
    expect(names(element).slice(0, 3)).to.deep.equal(['Norwich', 'Ipswich', 'Crawley']);
    const sorted = (): unknown[] =>
      all(element, '[aria-sort]').map((cell) => [heard(cell), cell.getAttribute('aria-sort')]);
    expect(sorted()).to.deep.equal([['Change', 'descending']]);
    await sortBy(element, 'Change');
    expect(names(element)[0]).to.equal('Derby');
    expect(sorted()).to.deep.equal([['Change', 'ascending']]);
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(button);
    await sortBy(element, 'Council');
    expect(names(element)[0]).to.equal('Crawley');
    expect(sorted()).to.deep.equal([['Council', 'ascending']]);
  });

  it('has nothing to search where all are seen at a glance', async () => {
    const element = await put();
    expect(element.renderRoot.querySelector('[part=tools]')).to.equal(null);
  });

  it('searches and filters where there are more, and says how many are left', async () => {
    const element = await put({ data: many(20) });
    const status = one(element, '.table [role=status]');
    expect(heard(status), 'nothing has changed yet').to.equal('');
    const input = one<HTMLInputElement>(element, 'input');
    input.value = 'ward 1';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn(element);
    expect(names(element).length).to.equal(11);
    expect(heard(status)).to.equal('Showing 11 of 20');
    const select = one<HTMLSelectElement>(element, 'select');
    select.value = 'gain';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn(element);
    expect(names(element).length).to.be.within(1, 10);
    expect(heard(status)).to.equal(`Showing ${names(element).length} of 20`);
    one(element, '.tools .link').click();
    await drawn(element);
    expect(names(element).length).to.equal(20);
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(input);
    expect(input.value).to.equal('');
  });

  it('live figures come into what has been asked for; a reader’s place stays with its seat', async () => {
    const rows = many(20).map((seat) => ({ ...seat, href: `https://example.org/${seat.code}` }));
    const element = await put({ data: rows });
    await sortBy(element, 'Labour change');
    const link = (name: string) => all(element, 'tbody a').find((one) => heard(one) === name)!;
    link('Ward 19').focus();
    element.data = rows.map((seat) => (seat.name === 'Ward 19' ? { ...seat, 'labour change': -99 } : seat));
    await drawn(element);
    expect(names(element)[15]).to.equal('Ward 19');
    expect(heard((element.renderRoot as ShadowRoot).activeElement)).to.equal('Ward 19');
    expect(all(element, '[aria-sort]').length).to.equal(1);
    expect(heard(one(element, '.frame > [role=status]'))).to.equal('');
    element.data = nine;
    await drawn(element);
    expect(heard(one(element, '.frame > [role=status]'))).to.match(/^Updated\. 8 of 9 held;/);
  });
});

describe('seat table, copied', () => {
  const { clipboard } = navigator;
  let written: string[] = [];
  let refuse = false;
  const { execCommand } = document;
  beforeEach(() => {
    written = [];
    refuse = false;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (text: string) =>
          refuse ? Promise.reject(new Error('no')) : Promise.resolve(void written.push(text)),
      },
    });
  });
  afterEach(() => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    document.execCommand = execCommand;
  });

  it('copies what is shown, as it is sorted, and says so politely', async () => {
    const element = await put();
    await sortBy(element, 'Change');
    const status = one(element, '.copy [role=status]');
    expect(heard(status)).to.equal('');
    one(element, '[part=copy]').click();
    await until(() => heard(status) === 'Copied');
    expect(written.length).to.equal(1);
    expect(written[0]!.split('\r\n').slice(0, 2)).to.deep.equal([
      'Council,Control before,Control after,Labour seats before,Labour seats after,Labour change,Change basis,Labour won,Contested,Status,Note,Result',
      'Norwich,Labour,Labour,21,26,4,eve of the election (22 seats) and after it,11,13,verified,21 seats were Labour’s in May 2015,Held',
    ]);
  });

  it('goes the old way where the page has no clipboard, and says when that fails too', async () => {
    refuse = true;
    let isAble = true;
    document.execCommand = (command: string) => {
      const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), cancelable: true });
      document.dispatchEvent(event);
      written.push(event.clipboardData?.getData('text/plain') ?? '');
      return isAble && command === 'copy';
    };
    const element = await put();
    const status = one(element, '.copy [role=status]');
    one(element, '[part=copy]').click();
    await until(() => heard(status) === 'Copied');
    isAble = false;
    one(element, '[part=copy]').click();
    await until(() => heard(status) === 'This could not be copied');
  });

  it('no-copy leaves the button out', async () => {
    const element = await put({}, { 'no-copy': '' });
    expect(element.renderRoot.querySelector('.copy')).to.equal(null);
  });
});
