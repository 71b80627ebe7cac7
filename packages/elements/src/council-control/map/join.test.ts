import { expect } from '@open-wc/testing';
import { readObjects, readRows, councilColumns, toCouncils, type Council } from '@rosette/data';
import { smallCountryHexes, smallCountryRows } from '../../testing/small-country.js';
import { hexMap } from './hexjson.js';
import { joinAreas } from './join.js';

function councilsOf(rows: readonly object[]): readonly Council[] {
  const sheet = readObjects(rows, councilColumns);
  return toCouncils(readRows(sheet, councilColumns), sheet).councils;
}

const map = hexMap(smallCountryHexes);

describe('areas and councils', () => {
  it('meet by code, and nothing is to be said', () => {
    const councils = councilsOf(smallCountryRows);
    const joined = joinAreas(map, councils);
    expect(joined.problems).to.deep.equal([]);
    expect(joined.councils.size).to.equal(10);
    for (const council of councils) expect(joined.councils.get(council.key)).to.equal(council);
  });

  it('meet by name where a code is missing, or has changed', () => {
    const rows = smallCountryRows.map(
      ({ code, ...row }, place) =>
      place === 0 ? { ...row, name: 'Westering District Council' } : place === 1 ? { ...row, code: 'E07000999' } : { ...row, code }, // prettier-ignore
    );
    const joined = joinAreas(map, councilsOf(rows));
    expect(joined.problems).to.deep.equal([]);
    expect(joined.councils.get('E07000901')?.key).to.equal('westering');
    expect(joined.councils.get('E07000902')?.key).to.equal('E07000999');
    expect(joined.councils.size).to.equal(10);
  });

  it('of which one has the code and another the name, meet by the code', () => {
    const rows = [{ name: 'Westering', control: 'Green' }, ...smallCountryRows];
    const joined = joinAreas(map, councilsOf(rows));
    expect(joined.councils.get('E07000901')?.code).to.equal('E07000901');
    expect(joined.problems[0]?.message).to.equal('1 row without a place on the map: Westering');
  });

  it('are counted and named where they do not meet, once for rows and once for places', () => {
    const rows = [...smallCountryRows.slice(2), { name: 'Atlantis', control: 'Labour' }];
    const { problems } = joinAreas(map, councilsOf(rows));
    expect(problems.map(({ message }) => message)).to.deep.equal([
      '1 row without a place on the map: Atlantis',
      '2 places on the map without a row: Westering, Northmoor',
    ]);
    expect(problems.every(({ severity }) => severity === 'notice')).to.equal(true);
  });

  it('are not all named where there are many', () => {
    const { problems } = joinAreas(map, councilsOf(smallCountryRows.slice(0, 1)));
    expect(problems[0]?.message).to.match(
      /^9 places on the map without a row: ([^,]+, ){4}[^,]+ and 4 more$/,
    );
  });
});
