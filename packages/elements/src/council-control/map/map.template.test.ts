import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { expectAccessible } from '../../testing/axe.js';
import { all, one, useStage, type MapStage } from '../../testing/map-stage.js';
import { pathPoints } from '../../testing/path-points.js';
import { smallCountryHexes, smallCountryRows } from '../../testing/small-country.js';
import { smallCountryTopo } from '../../testing/small-country.topo.js';
import { boundaryMap } from './boundary-map.js';
import { hexMap } from './hexjson.js';

const stages = useStage();
const { put } = stages;

const seen = (node: Element): boolean => getComputedStyle(node).display !== 'none';

describe('map, what is drawn', () => {
  it('has one shape for each party, with all its areas', async () => {
    const stage = await put();
    const shapes = all(stage, '.shape').map((shape) => [
      [...shape.classList].find((name) => name.startsWith('p-')),
      shape.getAttribute('d')!.match(/M/g)!.length,
    ]);
    expect(Object.fromEntries(shapes)).to.deep.equal({
      'p-labour': 3,
      'p-conservative': 2,
      'p-liberal-democrat': 1,
      'p-green': 1,
      'p-independent': 1,
      'p-no-overall-control': 2,
    });
    const fills = all(stage, '.shape').map((shape) => getComputedStyle(shape).fill);
    expect(new Set(fills).size).to.equal(6);
    expect(all(stage, '.border').length).to.equal(1);
  });

  it('marks gains and losses, and nothing that stayed as it was', async () => {
    const stage = await put({
      rows: [
        ...smallCountryRows.slice(1),
        { code: 'E07000901', name: 'Westering', control: 'Labour', previous: 'new' },
      ],
    });
    const marks = all(stage, '.mark').filter(seen);
    const count = (kind: string): number =>
      marks.filter((mark) => mark.matches(`.${kind}`)).reduce((sum, mark) => sum + mark.getAttribute('d')!.match(/M/g)!.length, 0); // prettier-ignore
    expect([count('gain'), count('loss')]).to.deep.equal([3, 1]);
    const first = (mark: string): number[] =>
      pathPoints(one(stage, mark).getAttribute('d')!).slice(0, 2).map(([, y]) => y); // prettier-ignore
    const [top, base] = first('.mark.gain');
    expect(top! < base!, 'a gain points up').to.equal(true);
    const [bottom, above] = first('.mark.loss');
    expect(bottom! > above!, 'a loss points down').to.equal(true);
  });

  it('writes codes where they can be read, in letters of at least 12 px, inside their hexes', async () => {
    const stage = await put();
    for (const width of [100, 200, 320, 640, 1200]) {
      stages.place.style.inlineSize = `${width}px`;
      stage.style.minInlineSize = '0';
      const scale = one(stage, 'svg').getBoundingClientRect().width / stage.map.width;
      const codes = all<SVGTextElement>(stage, '.code').filter(seen);
      expect(codes.length > 0, `codes at ${width}px`).to.equal(width > 100);
      for (const code of codes) {
        expect(parseFloat(getComputedStyle(code).fontSize) * scale, `${width}px`).to.be.at.least(11.99);
        for (const [index, part] of [...code.children].entries()) {
          const length = (part as SVGTSpanElement).getComputedTextLength();
          expect(length, `${part.textContent} ${index}`).to.be.at.most(stage.map.areas[0]!.radius * 2);
        }
      }
    }
  });

  it('fades what a filter leaves out, with its outline', async () => {
    const stage = await put();
    stage.shown = new Set(['E07000901', 'E07000902']);
    await stage.updateComplete;
    const areas = (shapes: readonly Element[]): number =>
      shapes.reduce((sum, shape) => sum + shape.getAttribute('d')!.match(/M/g)!.length, 0);
    const faded = all(stage, '.faded .shape');
    expect(areas(faded), 'all, under what is shown').to.equal(10);
    const shown = all(stage, '.shape').filter((shape) => !faded.includes(shape));
    expect(areas(shown)).to.equal(2);
    expect(shown.length, 'of one party').to.equal(1);
    for (const shape of faded) {
      expect(Number(getComputedStyle(shape).fillOpacity)).to.be.lessThan(0.2);
      expect(getComputedStyle(shape).strokeOpacity).to.equal('1');
    }
    const signs = all(stage, '.mark, .code tspan').filter((sign) => sign.getClientRects().length);
    expect(signs.length, 'signs of the two that match').to.be.within(2, 3);
  });

  it('draws areas without a row hollow and dashed', async () => {
    const stage = await put({ rows: smallCountryRows.slice(3) });
    const hollow = one<SVGPathElement>(stage, '.hollow');
    expect(hollow.getAttribute('d')!.match(/M/g)!.length).to.equal(3);
    const { fill, strokeDasharray } = getComputedStyle(hollow);
    expect(fill).to.equal('none');
    expect(strokeDasharray).to.match(/^2(px)?(, 2(px)?)?$/);
  });

  it('has gaps between boundaries, in the colour of the page', async () => {
    const stage = await put({ map: boundaryMap(smallCountryTopo) });
    const gaps = one<SVGPathElement>(stage, '.gaps');
    expect(gaps.getAttribute('d')!.match(/M/g)!.length).to.equal(12);
    expect(getComputedStyle(gaps).stroke).to.equal('rgb(255, 255, 255)');
    expect(all(stage, '.shape').length).to.equal(6);
    const outline = getComputedStyle(one(stage, '.shape'));
    expect(parseFloat(outline.strokeWidth), 'half of it, less half a gap, is seen').to.equal(3);
  });

  it('outlines boundaries on their inner side: a ring around one would lie on its neighbours', async () => {
    const stage = await put({ map: boundaryMap(smallCountryTopo), shown: new Set(['E07000905']) });
    const shapes = all(stage, '.shape');
    expect(shapes.length, 'all, and those that match').to.be.greaterThan(6);
    const clips = shapes.map((shape) => shape.getAttribute('clip-path')!.slice(5, -1));
    expect(new Set(clips).size, 'each has its own').to.equal(shapes.length);
    clips.forEach((id, place) =>
      expect(one(stage, `#${id} path`).getAttribute('d')).to.equal(shapes[place]!.getAttribute('d')),
    );
    stage.map = hexMap(smallCountryHexes);
    await stage.updateComplete;
    expect(all(stage, 'clipPath, [clip-path]').length, 'hexes do not touch').to.equal(0);
  });

  it('has no gaps around boundaries that no row speaks of, and marks that are seen on areas of any size', async () => {
    const stage = await put({ map: boundaryMap(smallCountryTopo), rows: smallCountryRows.slice(3) });
    expect(one(stage, '.hollow').getAttribute('d')!.match(/M/g)!.length).to.equal(3);
    expect(one(stage, '.gaps').getAttribute('d')!.match(/M/g)!.length).to.equal(9);
    const { fill, stroke } = getComputedStyle(one(stage, '.mark'));
    expect([fill, stroke]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  it('shows hatching where the reader has set the colours', async function () {
    const able = await executeServerCommand('env-media', { forcedColors: 'active' });
    if (!able || !matchMedia('(forced-colors: active)').matches) this.skip();
    try {
      const fills = all(await put(), '.shape').map((shape) => getComputedStyle(shape).fill);
      expect(fills.length).to.equal(6);
      expect(new Set(fills).size, 'full, four hatchings, empty').to.equal(6);
      expect(fills.filter((fill) => /none$/.test(fill) && !/#k[1-4]/.test(fill)).length).to.equal(1);
    } finally {
      await executeServerCommand('env-media', { forcedColors: 'none' });
    }
  });

  it('takes the room that was kept for it, and no more', async () => {
    const stage = await put({ waits: true });
    const kept = stage.getBoundingClientRect().height;
    expect(kept).to.be.greaterThan(400 * 1.25);
    stage.map = boundaryMap(smallCountryTopo);
    stage.waits = false;
    stage.late = true;
    await stage.updateComplete;
    expect(stage.getBoundingClientRect().height).to.be.closeTo(kept, 0.5);
    const { width, height } = one(stage, 'svg').getBoundingClientRect();
    expect([width, height].map(Math.round)).to.deep.equal([400, 500]);
  });
});

describe('map, for everyone', () => {
  for (const [name, set] of Object.entries<() => Partial<MapStage>>({
    hexes: () => ({ selected: 'E07000905' }),
    boundaries: () => ({ map: boundaryMap(smallCountryTopo), shown: new Set(['E07000905']) }),
    'a placeholder': () => ({ waits: true }),
  }))
    it(`is accessible: ${name}`, async () => expectAccessible(await put(set())));
});
