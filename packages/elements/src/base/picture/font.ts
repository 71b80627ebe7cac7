import type { TextStyle } from './picture.types.js';
import { bold, regular } from './public-sans.js';

/** Units of the font to an em. */
export const EM = 1000;
/** How far capitals, and what hangs below the line, reach from the baseline, in parts of the size. */
export const CAPITALS = 0.723;
export const DESCENT = 0.225;

/** Digits of one width stand here. */
const TABULAR = 0xe030;

interface Glyph {
  readonly advance: number;
  /** The letter that it is kerned like: of one with an accent, the letter below it. */
  readonly like: string;
  /** Units more (mostly less) before another letter. */
  readonly kern: ReadonlyMap<string, number>;
  readonly outline: string;
}

type Font = ReadonlyMap<string, Glyph>;

const fonts = new Map<string, Font>();

/** A table, read when its weight is first used. */
function fontOf(isBold: boolean | undefined): Font {
  const table = isBold ? bold : regular;
  const known = fonts.get(table);
  if (known) return known;
  const rows = new Map(
    table.split('\n').map((line) => {
      const [letter = '', advance, kerning = '', outline = ''] = line.split('\t');
      return [letter, { advance: Number(advance), kerning, outline }];
    }),
  );
  const font = new Map<string, Glyph>();
  for (const [letter, { advance, kerning, outline }] of rows) {
    const like = outline.startsWith('@') ? ([...outline][1] ?? '') : letter;
    const kern = readKerning(rows.get(like)?.kerning ?? kerning);
    font.set(letter, { advance, like, kern, outline });
  }
  fonts.set(table, font);
  return font;
}

function readKerning(text: string): ReadonlyMap<string, number> {
  const kern = new Map<string, number>();
  for (const group of text ? text.split(' ') : []) {
    const colon = group.indexOf(':');
    for (const letter of group.slice(colon + 1)) kern.set(letter, Number(group.slice(0, colon)));
  }
  return kern;
}

/** A letter and its parts, from a place on the baseline. */
function draw(font: Font, { outline }: Glyph, x: number, y = 0): string {
  if (!outline.startsWith('@')) return outline && `M${x} ${y}${outline}`;
  return outline
    .slice(1)
    .split(' ')
    .map((part) => {
      const [letter = ''] = part;
      const [dx = 0, dy = 0] = part.slice(letter.length).split(',').map(Number);
      const glyph = font.get(letter);
      return glyph ? draw(font, glyph, x + dx, y + dy) : '';
    })
    .join('');
}

/** Part of a line, from its beginning, in units. */
interface Part {
  readonly x: number;
  readonly width: number;
}

/** An outline, which begins where the line does; or text that the font has no letters for, left to the fonts of whoever shows the picture. */
export type Run = Part & ({ readonly d: string } | { readonly d?: undefined; readonly text: string });

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** As wide as an em, nearly. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;
const NO_WIDTH = /[\p{M}\p{Cf}]/u;

/** How wide other fonts are, nearly: enough for a line not to run out of its place. */
const guess = (letter: string): number => (NO_WIDTH.test(letter) ? 0 : WIDE.test(letter) ? 1100 : 640);

/** Whether a line has letters that run from right to left. It is then set as a whole by whoever shows it. */
export const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/** As it can be set: one character for each letter, thin and hard spaces as the font's own, nothing that steers. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s/gu, ' ')
    .replace(/\u2011/g, '-')
    // eslint-disable-next-line no-control-regex -- control characters are no XML.
    .replace(/[\0-\x1f\x7f-\x9f\u00ad\u200b\u2028\u2029\ufffe\uffff]|\p{Surrogate}/gu, '');

/** A line, part by part, with its width in units. */
export function setLine(
  text: string,
  style: Pick<TextStyle, 'bold' | 'tabular'>,
): { readonly runs: readonly Run[]; readonly width: number } {
  const font = fontOf(style.bold);
  const line = plain(text);
  const isOther = isRightToLeft(line);
  const runs: Run[] = [];
  let x = 0;
  let open: { from: number; d: string; text: string } | undefined;
  let before: Glyph | undefined;
  const close = (): void => {
    if (open) {
      const place = { x: open.text ? open.from : 0, width: x - open.from };
      runs.push(open.text ? { ...place, text: open.text } : { ...place, d: open.d });
    }
    open = undefined;
  };
  for (const letter of line) {
    const key = style.tabular && /\d/.test(letter) ? String.fromCodePoint(TABULAR + Number(letter)) : letter;
    const glyph = isOther ? undefined : font.get(key);
    if (open && Boolean(open.text) === Boolean(glyph)) close();
    open ??= { from: x, d: '', text: '' };
    if (glyph) {
      x += before?.kern.get(glyph.like) ?? 0;
      open.d += draw(font, glyph, x);
      x += glyph.advance;
    } else {
      open.text += letter;
      x += guess(letter);
    }
    before = glyph;
  }
  close();
  return { runs, width: x };
}

/** How wide a line is, in pixels. */
export const measure = (text: string, style: TextStyle): number =>
  (setLine(text, style).width * style.size) / EM;

/** Whether the font has every letter; what it has not, each once. */
export const lettersMissing = (text: string): readonly string[] => {
  const font = fontOf(false);
  return [...new Set(plain(text))].filter((letter) => !font.has(letter) && !NO_WIDTH.test(letter));
};
