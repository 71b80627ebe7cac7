import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { PAGE_DARK, PAGE_LIGHT, contrast, darkFill, swatch } from './colour.js';
import { findParty } from './party.js';
import { PARTIES } from './parties.js';
import type { Swatch } from './party.types.js';

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((bits) => '#' + bits.toString(16).padStart(6, '0'));

function assertReadable({ fill, ink, edge }: Swatch, page: string) {
  assert.ok(contrast(fill, ink) >= 4.5, `ink ${ink} on ${fill}: ${contrast(fill, ink)}`);
  assert.ok(contrast(edge, page) >= 3, `edge ${edge} on ${page}: ${contrast(edge, page)}`);
  if (contrast(fill, page) >= 3) assert.equal(edge, fill, 'a fill that stands out is its own edge');
}

describe('contrast', () => {
  it('is what WCAG defines: 21 for black on white, 1 for a colour on itself, the same both ways', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    fc.assert(
      fc.property(anyColour, anyColour, (one, other) => {
        assert.equal(contrast(one, one), 1);
        assert.ok(Math.abs(contrast(one, other) - contrast(other, one)) < 1e-9);
      }),
    );
  });

  it('agrees with published ratios', () => {
    assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
    assert.equal(contrast('#0087dc', '#ffffff').toFixed(2), '3.82');
    assert.equal(contrast('#fdbb30', '#ffffff').toFixed(2), '1.70');
  });
});

describe('swatch', () => {
  it('has a readable ink and an edge that stands out, for any fill on either page', () => {
    fc.assert(
      fc.property(anyColour, fc.constantFrom(PAGE_LIGHT, PAGE_DARK), (fill, page) =>
        assertReadable(swatch(fill, page), page),
      ),
      { numRuns: 2000 },
    );
  });

  it('has an ink of 4.5:1 for every grey, the worst of which lie in the middle', () => {
    for (let level = 0; level < 256; level++) {
      const part = level.toString(16).padStart(2, '0');
      assertReadable(swatch('#' + part.repeat(3)), PAGE_LIGHT);
    }
  });

  for (const line of PARTIES.split('\n')) {
    const { slug, known, light, dark } = findParty(line.split(/[;|]/)[0] ?? '');
    it(`is readable for ${slug}, light and dark`, () => {
      assert.ok(known);
      assertReadable(light, PAGE_LIGHT);
      assertReadable(dark, PAGE_DARK);
    });
  }
});

describe('darkFill', () => {
  it('stands out from a dark page, and leaves alone what does already', () => {
    fc.assert(
      fc.property(anyColour, (fill) => {
        assert.ok(contrast(darkFill(fill), PAGE_DARK) >= 3);
        if (contrast(fill, PAGE_DARK) >= 3) assert.equal(darkFill(fill), fill);
      }),
    );
  });
});
