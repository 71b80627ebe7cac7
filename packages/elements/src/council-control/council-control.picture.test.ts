import { expect } from '@open-wc/testing';
import { toCouncils, type CouncilOptions, type CouncilRow, type Councils } from '@rosette/data';
import { localeFor } from '../base/locale.js';
import type { PathShape } from '../base/picture/picture.types.js';
import { councils2016 } from '../testing/councils-2016.js';
import { expectTidy, requests, smallestType, textsOf, wordsOf } from '../testing/pictures.js';
import { smallCountryHexes, smallCountryRows } from '../testing/small-country.js';
import { smallCountryTopo } from '../testing/small-country.topo.js';
import { councilPicture } from './council-control.picture.js';
import { boundaryMap } from './map/boundary-map.js';
import { hexMap } from './map/hexjson.js';

type Row = Partial<CouncilRow> & Pick<CouncilRow, 'control'>;

const councils = (rows: readonly Row[], options: CouncilOptions = {}): Councils =>
  toCouncils(
    {
      rows: rows.map((row, place): CouncilRow => ({
        ...{
          name: `Council ${place}`,
          code: null,
          previous: null,
          seats: null,
          declared: null,
          href: null,
          note: null,
        },
        ...{ at: place + 2, ...row },
      })),
      problems: [],
    },
    undefined,
    options,
  );

const england = councils(
  councils2016.map(([code, name, control, previous]): Row => ({
    code,
    name,
    control,
    previous: previous || control,
  })),
);
/** A hex for each, in rows of twelve. */
const grid = (codes: readonly string[]) =>
  hexMap({
    layout: 'odd-r',
    hexes: Object.fromEntries(
      codes.map((code, at) => [code, { n: code, q: at % 12, r: Math.floor(at / 12) }]),
    ),
  });
const englandMap = grid(councils2016.map(([code]) => code));
const small = councils(
  smallCountryRows.map(({ name, code, control, previous }): Row => ({ name, code, control, previous })),
);
const manyParties = councils(
  Array.from({ length: 60 }, (_, at): Row => ({ control: `A local party with the number ${at % 24}` })),
);
const counting = councils(
  councils2016.map(([code, name, control, previous], at): Row => ({
    ...{ code, name, previous: previous || control },
    control: at < 98 ? control : '',
  })),
);

describe('the picture of council control', () => {
  const states = {
    england: { model: england, map: englandMap },
    'without a map': { model: england, map: undefined },
    hexes: { model: small, map: hexMap(smallCountryHexes) },
    boundaries: { model: small, map: boundaryMap(smallCountryTopo) },
    counting: { model: counting, map: englandMap },
    'counting, without a map': { model: counting, map: undefined },
    'many parties': { model: manyParties, map: grid(manyParties.councils.map(({ key }) => key)) },
    'many parties, without a map': { model: manyParties, map: undefined },
    'one council': { model: councils([{ control: 'Lab' }]), map: undefined },
    'a map as wide as anything': { model: small, map: grid(['E07000901']) },
  };
  for (const [state, { model, map }] of Object.entries(states)) {
    it(`${state}: all within the picture, nothing over anything, nothing too small`, () => {
      for (const request of requests()) {
        const picture = councilPicture(model, { ...request, map });
        expectTidy(picture);
        const signs = new Set(model.tallies.map(({ party }) => party.short));
        const words = {
          ...picture,
          shapes: picture.shapes.filter((shape) => shape.kind !== 'text' || !signs.has(shape.text)),
        };
        expect(smallestType(words)).to.be.at.least(17);
      }
    });
  }

  it('says who runs how many, of how many, and what the marks mean', () => {
    for (const request of requests()) {
      for (const map of [englandMap, undefined]) {
        const said = wordsOf(councilPicture(england, { ...request, map }));
        for (const words of ['Labour', '58', '46.8%', 'Conservative', '38', '−1', 'No overall control', '24'])
          expect(said).to.contain(words);
        expect(/Gained.*Lost/.test(said)).to.equal(Boolean(map));
      }
    }
  });

  it('draws every council in the colour of who runs it', () => {
    for (const request of requests()) {
      const { shapes } = councilPicture(england, { ...request, map: englandMap });
      const areas = shapes.filter(
        (shape): shape is PathShape => shape.kind === 'path' && Boolean(shape.stroke),
      );
      for (const { party, now } of england.tallies.filter((tally) => tally.now)) {
        const { fill } = request.dark ? party.dark : party.light;
        const drawn = areas.filter((shape) => shape.fill === fill).map(({ d }) => d.split('Z').length - 1);
        expect(drawn, party.slug).to.deep.equal([now]);
      }
    }
  });

  it('puts the smallest together where there is no room, and ties out', () => {
    for (const request of requests()) {
      const texts = textsOf(councilPicture(manyParties, { ...request, map: states['many parties'].map }));
      const shown = texts.filter((line) => line.startsWith('A local party')).length;
      const rest = texts.find((line) => / others$/.test(line))!;
      expect(Number(rest.split(' ')[0])).to.equal(24 - shown);
      const kept = manyParties.tallies.slice(0, shown).reduce((sum, { now }) => sum + now, 0);
      expect(texts).to.contain(String(60 - kept));
    }
  });

  it('sets all names of the legend in one size, that of the longest', () => {
    for (const request of requests({ locale: localeFor('cy') })) {
      const { shapes } = councilPicture(england, { ...request, map: englandMap });
      const sizes = shapes.flatMap((shape) =>
        shape.kind === 'text' && /^(Llafur|Ceidwadwyr|Democratiaid|Dim)/.test(shape.text) ? [shape.size] : [],
      );
      expect(sizes.length).to.be.at.least(4);
      expect(new Set(sizes).size, sizes.join()).to.equal(1);
    }
  });

  it('says how many have declared', () => {
    for (const map of [englandMap, undefined])
      expect(wordsOf(councilPicture(counting, { ...requests()[0]!, map }))).to.contain('98 of 124 declared');
  });

  it('speaks Welsh', () => {
    const said = wordsOf(
      councilPicture(england, { ...requests({ locale: localeFor('cy') })[0]!, map: englandMap }),
    );
    for (const word of ['Llafur', 'Dim rheolaeth gyffredinol', 'Cynghorau', 'Cyfran', 'Ennill', 'Colli'])
      expect(said).to.contain(word);
  });

  it('says that there are no results yet', () => {
    const picture = councilPicture(councils([]), requests({ summary: '' })[0]!);
    expectTidy(picture);
    expect(wordsOf(picture)).to.contain('No results yet');
  });
});
