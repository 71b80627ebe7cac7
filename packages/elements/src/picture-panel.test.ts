import { expect } from '@open-wc/testing';
import { resultColumns, readObjects, readRows, toResults } from '@rosette/data';
import type { DataElement } from './base/data-element.js';
import { localeFor } from './base/locale.js';
import { resultsPicture, toSvg } from './pictures.js';
import { sayResults } from './sentences.js';
import { expectAccessible } from './testing/axe.js';
import { england2016, putCouncils } from './testing/council-page.js';
import { putFigure } from './testing/headline-figure-page.js';
import { councillors, drawn, putChart } from './testing/results-chart-page.js';
import { names, nine, putSeats, sortBy } from './testing/seat-page.js';
import { smallCountryHexes, smallCountryRows } from './testing/small-country.js';
import { until } from './testing/until.js';

interface Saved {
  readonly blob: Blob;
  readonly file: string;
}

/** What the reader has been given. A browser of tests would keep it in a folder. */
const saved: Saved[] = [];
const blobs = new Map<string, Blob>();
const { createObjectURL } = URL;
const { click } = HTMLAnchorElement.prototype;
const { toBlob } = HTMLCanvasElement.prototype;

let place: HTMLElement;

beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
  saved.length = 0;
  URL.createObjectURL = (blob: Blob) => {
    const href = createObjectURL.call(URL, blob);
    blobs.set(href, blob);
    return href;
  };
  HTMLAnchorElement.prototype.click = function () {
    saved.push({ blob: blobs.get(this.href)!, file: this.download });
  };
});

afterEach(() => {
  place.remove();
  URL.createObjectURL = createObjectURL;
  HTMLAnchorElement.prototype.click = click;
  HTMLCanvasElement.prototype.toBlob = toBlob;
  document.querySelector('meta[property="og:site_name"]')?.remove();
});

type Host = DataElement<never, never>;
const one = (host: unknown, selector: string): HTMLElement | null =>
  (host as Host).renderRoot.querySelector<HTMLElement>(selector);
const choices = (host: unknown): HTMLElement[] => [
  ...(host as Host).renderRoot.querySelectorAll<HTMLElement>('.pictures button'),
];
const said = (host: unknown): string => one(host, '.pictures [role=status]')?.textContent ?? '';

/** Opens the list, as a reader does. */
async function open(host: unknown): Promise<HTMLElement[]> {
  one(host, '[part=save]')!.click();
  await until(() => choices(host).length === 3, 'three pictures to choose from');
  return choices(host);
}

/** Chooses a picture, and waits for it. */
async function choose(host: unknown, which: number): Promise<Saved> {
  const before = saved.length;
  choices(host)[which]!.click();
  return until(() => saved[before], 'a file');
}

async function pixels(blob: Blob): Promise<{
  width: number;
  height: number;
  at(x: number, y: number): string;
  has(colour: string): boolean;
}> {
  const image = await createImageBitmap(blob);
  const { width, height } = image;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const hex = (from: number): string =>
    '#' + [...data.slice(from, from + 3)].map((n) => n.toString(16).padStart(2, '0')).join('');
  return {
    ...{ width, height },
    at: (x, y) => hex((y * width + x) * 4),
    has(colour) {
      for (let from = 0; from < data.length; from += 4) if (hex(from) === colour) return true;
      return false;
    },
  };
}

const chart = (attributes: Record<string, string> = {}) =>
  putChart(
    place,
    { data: { title: 'Councillors elected, 5 May 2016', unit: 'councillors', rows: councillors } },
    { 'save-picture': '', source: 'House of Commons Library', ...attributes },
  );

describe('Save picture', () => {
  it('is there where the page asks for it and there is something to draw', async () => {
    expect(one(await putChart(place), '[part=save]')).to.equal(null);
    expect(one(await putChart(place, { data: [], savePicture: true }), '[part=save]')).to.equal(null);
    const element = await chart();
    const button = one(element, '[part=save]')!;
    expect(button.textContent).to.equal('Save picture');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(button.getBoundingClientRect().height).to.be.at.least(24);
    expect(one(element, '.pictures')).to.equal(null);
  });

  it('opens and closes its list, by keyboard too', async () => {
    const element = await chart();
    const button = one(element, '[part=save]')!;
    button.focus();
    const [first] = await open(element);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(one(element, `#${button.getAttribute('aria-controls')}`)).to.equal(one(element, '.pictures'));
    first!.focus();
    first!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await until(() => one(element, '.pictures')!.hidden);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(button);
    button.click();
    await until(() => !one(element, '.pictures')!.hidden);
    expect(choices(element)).to.have.length(3);
  });

  it('makes PNG of both sizes, with the colours of the parties, and says what it has saved', async () => {
    const element = await chart();
    await open(element);
    for (const [which, width, height] of [
      [0, 1200, 675],
      [1, 1080, 1080],
    ] as const) {
      const { blob, file } = await choose(element, which);
      expect(blob.type).to.equal('image/png');
      expect(file).to.equal(`councillors-elected-5-may-2016-${width}x${height}.png`);
      const image = await pixels(blob);
      expect([image.width, image.height]).to.deep.equal([width, height]);
      expect(image.at(2, height - 2)).to.equal('#ffffff');
      expect(image.at(70, 4)).to.equal('#121212');
      for (const colour of ['#e4003b', '#0077c8', '#faa61a'])
        expect(image.has(colour), colour).to.equal(true);
      await until(() => said(element) === `Saved: ${file}`);
    }
  });

  it('makes the SVG that a program makes of the same data', async () => {
    const element = await chart();
    await open(element);
    const { blob, file } = await choose(element, 2);
    expect(blob.type).to.equal('image/svg+xml');
    expect(file).to.equal('councillors-elected-5-may-2016.svg');
    const sheet = readObjects(councillors);
    const model = toResults(readRows(sheet, resultColumns), sheet, { unit: 'councillors' });
    const picture = resultsPicture(model, {
      ...{ size: 'wide', dark: false, locale: localeFor('en'), title: 'Councillors elected, 5 May 2016' },
      ...{ summary: sayResults(model), source: 'House of Commons Library' },
    });
    expect(await blob.text()).to.equal(toSvg(picture));
  });

  it('goes from right to left where its page does', async () => {
    const element = await chart();
    await open(element);
    const start = async (): Promise<string> =>
      /aria-label="Labour" transform="translate\(([\d.]+)/.exec(
        await (await choose(element, 2)).blob.text(),
      )?.[1] ?? '';
    const left = Number(await start());
    element.style.direction = 'rtl';
    expect(Number(await start())).to.be.greaterThan(left + 300);
  });

  it('draws what is shown at that moment, not what was shown when the list was opened', async () => {
    const element = await chart();
    await open(element);
    element.data = { title: 'Later', rows: [{ party: 'Green', value: 3 }] };
    await drawn(element);
    const { blob, file } = await choose(element, 2);
    expect(file).to.equal('later.svg');
    expect(await blob.text())
      .to.contain('Green')
      .and.not.to.contain('Labour');
  });

  it('has the words, the colours, the scheme and the imprint of its page', async () => {
    document.head.insertAdjacentHTML(
      'beforeend',
      '<meta property="og:site_name" content="Hillsford Labour">',
    );
    place.dataset['imprint'] = 'Promoted by A. Agent';
    place.style.setProperty('color-scheme', 'dark');
    place.style.setProperty('--rosette-party-labour', 'rgb(1 2 254)');
    const element = await chart();
    element.insertAdjacentHTML(
      'beforeend',
      '<span slot="title">A title of  the page’s</span><p slot="summary">And its sentence.</p>',
    );
    await drawn(element);
    await open(element);
    const text = await (await choose(element, 2)).blob.text();
    for (const words of [
      'Hillsford Labour',
      'Promoted by A. Agent',
      'A title of the page’s',
      'And its sentence.',
      '#0102fe',
      'fill="#121212"',
    ])
      expect(text).to.contain(words);
    element.setAttribute('imprint', 'Promoted by B. Agent');
    expect(await (await choose(element, 2)).blob.text())
      .to.contain('B. Agent')
      .and.not.to.contain('A. Agent');
  });

  it('speaks Welsh', async () => {
    place.lang = 'cy';
    const element = await chart();
    expect(one(element, '[part=save]')?.textContent).to.equal('Cadw llun');
    const [wide] = await open(element);
    expect(wide?.textContent).to.equal('Llydan, 1200 × 675');
    expect(await (await choose(element, 2)).blob.text()).to.contain('Llafur');
  });

  it('says when the figures are from, with the day', async () => {
    const element = await putChart(
      place,
      { data: { updated: new Date(Date.now() - 1000).toISOString(), rows: councillors } },
      { 'save-picture': '' },
    );
    await open(element);
    expect(await (await choose(element, 2)).blob.text()).to.match(
      new RegExp(`Results as of \\d+ \\w+ ${new Date().getFullYear()}, \\d\\d:\\d\\d`),
    );
  });

  it('holds hostile values as text', async () => {
    const element = await putChart(
      place,
      { data: { title: '"><script>x</script>', rows: [{ party: '<img src=x onerror=x>', value: 3 }] } },
      { 'save-picture': '' },
    );
    await open(element);
    const { blob, file } = await choose(element, 2);
    const root = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml').documentElement;
    expect(root.querySelector('parsererror, script, img')).to.equal(null);
    expect(file).to.equal('script-x-script.svg');
  });

  for (const [how, refuse] of Object.entries({
    'makes no PNG': () => {
      HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    },
    'gives noise for what was drawn': () => {
      const { getImageData } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.getImageData = function (...box) {
        CanvasRenderingContext2D.prototype.getImageData = getImageData;
        const image = getImageData.apply(this, box as [number, number, number, number]);
        image.data.fill(77);
        return image;
      };
    },
  })) {
    it(`gives SVG, and says so, where the browser ${how}`, async () => {
      refuse();
      const element = await chart();
      await open(element);
      const { blob, file } = await choose(element, 0);
      expect(blob.type).to.equal('image/svg+xml');
      await until(() => said(element) === `This browser makes no PNG here, so it was saved as SVG: ${file}`);
    });
  }

  it('says calmly that a picture cannot be made', async () => {
    const element = await chart();
    await open(element);
    URL.createObjectURL = () => {
      throw new Error('no room');
    };
    const { warn } = console;
    console.warn = () => undefined;
    choices(element)[2]!.click();
    await until(() => said(element) === 'The picture cannot be made at the moment');
    console.warn = warn;
  });

  it('is on the council map, with its hexes', async () => {
    const element = await putCouncils(place, {
      data: smallCountryRows,
      layoutData: smallCountryHexes,
      savePicture: true,
    });
    await until(() => Boolean(element.renderRoot.querySelector('[part~="map"] path')));
    await open(element);
    const { blob } = await choose(element, 0);
    const image = await pixels(blob);
    expect([image.width, image.height]).to.deep.equal([1200, 675]);
    const svg = await (await choose(element, 2)).blob.text();
    expect(svg.match(/<path[^>]*stroke-linejoin="round" d="/g)?.length).to.be.at.least(4);
    const list = await putCouncils(place, { data: england2016, savePicture: true });
    await open(list);
    expect(await (await choose(list, 2)).blob.text()).to.contain('aria-label="58"');
  });

  it('is on the headline figure, with the page’s words and its colour', async () => {
    place.style.setProperty('--rosette-figure-colour', 'rgb(2 169 91)');
    const element = await putFigure(place, '58 of 124 <b>councils</b> with a Labour majority', {
      'save-picture': '',
    });
    await open(element);
    const { blob, file } = await choose(element, 2);
    const svg = await blob.text();
    for (const words of ['aria-label="58"', 'councils with', '46.8%', 'fill="#02a95b"'])
      expect(svg).to.contain(words);
    expect(file).to.equal('58-of-124-councils-with-a-labour-majority-46-8.svg');
  });

  it('is on no figure in a line of text', async () => {
    const element = await putFigure(place, '58 of 124 councils', { 'save-picture': '', inline: '' });
    expect(one(element, '[part=save]')).to.equal(null);
  });

  it('is on the seat table, as the reader has sorted it', async () => {
    const element = await putSeats(place, { data: { title: 'Marginals', rows: nine }, savePicture: true });
    await sortBy(element, 'Council');
    await open(element);
    const svg = await (await choose(element, 2)).blob.text();
    const order = names(element).map((name) => svg.indexOf(`aria-label="${name}"`));
    expect(order).to.have.length(9);
    expect(order.every((at, place) => at > (order[place - 1] ?? 0))).to.equal(true);
  });

  it('axe finds nothing, open and closed', async () => {
    const element = await chart();
    await expectAccessible(element);
    await open(element);
    await expectAccessible(element);
  });
});
