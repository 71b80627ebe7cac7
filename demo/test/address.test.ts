import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linkTo, readPlace, writePlace } from '../src/address.js';

describe("the gallery's address", () => {
  it('says the whole state, and reads it back the same', () => {
    const search =
      '?example=results-chart/councillors&theme=dark&lang=cy&dir=rtl&width=320&view=stack&majority&no:total&--rosette-accent=%23e4003b';
    const place = readPlace(search);
    assert.deepEqual(place, {
      example: 'results-chart/councillors',
      theme: 'dark',
      lang: 'cy',
      dir: 'rtl',
      width: 320,
      attributes: { view: 'stack', majority: '', total: null },
      tokens: { '--rosette-accent': '#e4003b' },
    });
    assert.equal(writePlace(place), search);
    assert.deepEqual(readPlace(writePlace(place)), place);
  });

  it('is short where nothing differs', () => {
    assert.equal(writePlace(readPlace('')), '?');
    assert.equal(writePlace(readPlace('?theme=page&lang=en&dir=auto')), '?');
  });

  for (const [search, reason] of [
    ['?theme=neon&lang=xx&dir=up', 'words it does not know'],
    ['?width=12', 'a width that no widget has'],
    ['?width=1e9', 'a width that no screen has'],
    ['?onclick=alert(1)&style=color:red&class=x&srcdoc=x', 'attributes that could run or restyle something'],
    ['?src=https://example.org/feed.csv', 'the address of a feed, which a link from anybody must not choose'],
    ['?--evil=1&--rosette-A=1', 'properties that are not ours'],
  ] as const) {
    it(`leaves out ${reason}`, () => {
      assert.deepEqual(readPlace(search), readPlace(''));
    });
  }

  it('keeps theme, language, direction and width on the way to another example, and leaves the rest behind', () => {
    const place = readPlace(
      '?example=results-chart/a&theme=dark&lang=cy&width=640&view=stack&--rosette-accent=red',
    );
    assert.equal(linkTo(place, 'results-chart/b'), '?example=results-chart/b&theme=dark&lang=cy&width=640');
    assert.equal(linkTo(place, null), '?theme=dark&lang=cy');
  });
});
