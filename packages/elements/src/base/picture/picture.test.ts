import { expect } from '@open-wc/testing';
import { lettersMissing, measure, setLine } from './font.js';
import type { Picture, Shape } from './picture.types.js';
import { boxOf, mirrored, rect, text } from './shapes.js';
import { toSvg } from './svg.js';
import { balanced, fit, wrap } from './wrap.js';

const style = { size: 20 };
const picture = (shapes: readonly Shape[], more: Partial<Picture> = {}): Picture => ({
  ...{ width: 200, height: 100, lang: 'en', title: 'Title', description: 'What it says', ground: '#ffffff' },
  ...more,
  shapes,
});
const parsed = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');

const HOSTILE = [
  '<script>alert(1)</script>',
  '" onload="alert(1)',
  "' /><image href='x' onerror='alert(1)'/>",
  ']]>&amp;<![CDATA[<a>',
  '&#x3c;script&#x3e;',
  'null \u0000 bell \u0007 half \ud800 end \uffff',
  '--><!-- <!DOCTYPE svg [<!ENTITY x "y">]> &x;',
];

describe('the letters of pictures', () => {
  it('have English, Welsh, the signs of figures and the names of Europe', () => {
    const all = 'The quick brown fox ÂÊÎÔÛŴŶâêîôûŵŷ ẁẃẅ −18 +45 £1,200 47.9% – — ‘’ “” … · × é ł ż ş ő ğ ø ß';
    expect(lettersMissing(all)).to.deep.equal([]);
    expect(lettersMissing('Ж漢 a 漢')).to.deep.equal(['Ж', '漢']);
  });

  it('are kerned, an accented letter like the one below it', () => {
    const apart = (pair: string): number =>
      [...pair].reduce((sum, letter) => sum + measure(letter, style), 0);
    expect(measure('AV', style)).to.be.below(apart('AV'));
    expect(measure('Tŵ', style)).to.be.below(apart('Tŵ'));
    expect(measure('ÂV', style)).to.equal(measure('AV', style));
  });

  it('have digits of one width for columns', () => {
    const widths = new Set([...'0123456789'].map((digit) => measure(digit, { ...style, tabular: true })));
    expect(widths.size).to.equal(1);
    expect(measure('1', style)).to.be.below([...widths][0]!);
  });

  it('leave to other fonts only what they have not, and whole lines that run from right to left', () => {
    const kinds = (line: string): string[] =>
      setLine(line, {}).runs.map((run) => (run.d === undefined ? run.text : 'outline'));
    expect(kinds('Labour 🌹 1,326')).to.deep.equal(['outline', '🌹', 'outline']);
    expect(kinds('Labour العمال 3')).to.deep.equal(['Labour العمال 3']);
    expect(kinds('')).to.deep.equal([]);
  });

  it('are drawn as they are composed or not', () => {
    expect(setLine('Gw\u0302yl', {})).to.deep.equal(setLine('Gŵyl', {}));
  });
});

describe('wrapping', () => {
  const long = 'Labour won 1,326 of 2,769 councillors, 47.9%; the Conservatives 842, 30.4%.';

  it('keeps words whole and lines within their width, and loses nothing', () => {
    for (const width of [150, 200, 320, 1000]) {
      const lines = wrap(long, width, style);
      expect(lines.join(' ')).to.equal(long);
      for (const line of lines) expect(measure(line, style)).to.be.at.most(width);
    }
  });

  it('breaks what has no space, behind a hyphen first', () => {
    expect(wrap('Featherstonehaugh-Cholmondeley', 220, style)).to.deep.equal([
      'Featherstonehaugh-',
      'Cholmondeley',
    ]);
    const lines = wrap('x'.repeat(80), 100, style);
    expect(lines.join('')).to.equal('x'.repeat(80));
    for (const line of lines) expect(measure(line, style)).to.be.at.most(100);
    expect(wrap('  ', 100, style)).to.deep.equal([]);
  });

  it('takes the largest type that fits, and says where it had to cut', () => {
    expect(fit(long, 2000, [40, 20], 1).style.size).to.equal(40);
    expect(fit(long, 900, [40, 20], 1).style.size).to.equal(20);
    const cut = fit(long, 200, [40, 20], 2);
    expect(cut.lines).to.have.length(2);
    expect(cut.lines[1]).to.match(/…$/);
    for (const line of cut.lines) expect(measure(line, cut.style)).to.be.at.most(200);
  });

  it('makes lines about as long as each other', () => {
    const fitted = fit(long, 700, [20], 2);
    const [first = '', last = ''] = balanced(long, 700, fitted).lines;
    expect(fitted.lines).to.have.length(2);
    expect(Math.abs(measure(first, style) - measure(last, style))).to.be.below(120);
  });
});

describe('SVG', () => {
  for (const value of HOSTILE) {
    it(`holds ${JSON.stringify(value)} as text`, () => {
      const svg = toSvg(
        picture(
          [
            text(value, 10, 50, { ...style, fill: '#121212' }),
            text('漢' + value, 10, 80, { ...style, fill: '#121212' }),
          ],
          {
            title: value,
            description: value,
            lang: value,
          },
        ),
      );
      const root = parsed(svg).documentElement;
      expect(root.querySelector('parsererror'), svg).to.equal(null);
      const kept = [...value].filter((letter) => !'\u0000\u0007\ud800\uffff'.includes(letter)).join('');
      expect(root.querySelector('title')?.textContent).to.equal(kept);
      const names = new Set([...root.querySelectorAll('*')].map(({ localName }) => localName));
      expect([...names].sort()).to.deep.equal(['desc', 'path', 'rect', 'text', 'title']);
      for (const element of [root, ...root.querySelectorAll('*')])
        for (const { name } of element.attributes) expect(name).not.to.match(/^on|href|style/);
    });
  }

  it('needs no font, no style sheet and no other file', () => {
    const svg = toSvg(picture([text('Gŵyl −18', 10, 50, { ...style, fill: '#121212' })]));
    expect(svg).not.to.match(/<text|<style|style=|font|url\(|href/);
    expect(parsed(svg).querySelector('path')?.getAttribute('aria-label')).to.equal('Gŵyl −18');
    const root = parsed(svg).documentElement;
    expect(root.getAttribute('role')).to.equal('img');
    expect(root.getAttribute('viewBox')).to.equal('0 0 200 100');
  });
});

describe('shapes', () => {
  it('know what they take up, and stand at the other side where that is read first', () => {
    const line = text('Labour', 40, 60, { ...style, fill: '#121212' });
    const bar = rect(10, 10, 50, 20, { fill: '#e4003b' });
    const [turned, box] = mirrored([line, bar], 200) as [Shape, Shape];
    expect(boxOf(line).x).to.equal(40);
    expect(boxOf(turned).x + boxOf(turned).width).to.be.closeTo(160, 0.01);
    expect(box.x).to.equal(140);
  });
});
