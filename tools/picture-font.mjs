// The letters of pictures: `node tools/picture-font.mjs` writes packages/elements/src/base/picture/public-sans.ts. A picture is drawn from
// outlines, so what it needs of a font is how wide its letters are, how they are kerned and what they look like, and no more.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const family = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/public-sans/package.json')));

export const target = `${root}packages/elements/src/base/picture/public-sans.ts`;
export const licence = {
  from: `${family}/LICENSE_FONT`,
  to: `${root}packages/elements/LICENSE-public-sans.txt`,
};

/** Of an em, in the table: a unit is 0.07 px in type of 72 px. */
const EM = 1000;
/** Less than this between two letters is not seen. */
const LEAST_KERN = 8;
/** Where digits of one width stand, each at its own place from here; and from the second on, the accents. */
const TABULAR = 0xe030;
const ACCENTS = 0xe100;

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
/** English, Welsh, and the names of people from anywhere in Europe. */
const letters = [
  ...range(0x20, 0x7e),
  ...range(0xa1, 0xff),
  ...range(0x100, 0x17e),
  ...'ȘșȚțẀẁẂẃẄẅẞỲỳ−–—‘’‚“”„†•…‹›€™№',
];
const kerned = letters.filter((letter) => /[A-Za-z0-9.,:;!?'"()&%£/–—−‘’“”-]/.test(letter));

/** Moves, lines and curves from wherever the pen stands, in whole units, y downwards: what is scaled stays exact. */
function outlineOf(glyph, scale) {
  let [x, y] = [0, 0];
  let start = [0, 0];
  let text = '';
  const step = (...points) =>
    points
      .map(([px, py]) => [Math.round(px * scale) - x, -Math.round(py * scale) - y])
      .flat()
      .reduce((line, n) => line + (line && n >= 0 ? ' ' : '') + n, '');
  const go = (letter, points) => {
    const end = points.at(-1).map((n) => Math.round(n * scale));
    const [dx, dy] = [end[0] - x, -end[1] - y];
    if (letter === 'l')
      text += dy === 0 ? (dx === 0 ? '' : `h${dx}`) : dx === 0 ? `v${dy}` : `l${step(...points)}`;
    else text += letter + step(...points);
    [x, y] = [end[0], -end[1]];
  };
  for (const { command, args } of glyph.path.commands) {
    const points = [];
    for (let at = 0; at < args.length; at += 2) points.push([args[at], args[at + 1]]);
    if (command === 'moveTo') {
      // Behind a closed contour the pen stands where that began.
      [x, y] = start;
      go('m', points);
      start = [x, y];
    } else if (command === 'lineTo') go('l', points);
    else if (command === 'quadraticCurveTo') go('q', points);
    else if (command === 'closePath') text += 'z';
    else throw new Error(`${glyph.name}: ${command}`);
  }
  return text;
}

/** One line for each letter: itself, its width, its kerning (`-40:VWY`: so many units less before these), its outline or its parts. */
function tableOf(file) {
  const font = fontkit.create(readFileSync(file));
  const scale = EM / font.unitsPerEm;
  const round = (n) => Math.round(n * scale);
  const glyphs = new Map();
  for (const letter of letters) {
    // Some that nobody writes any more, such as ŉ, are in few fonts.
    if (font.hasGlyphForCodePoint(letter.codePointAt(0)))
      glyphs.set(letter, font.glyphForCodePoint(letter.codePointAt(0)));
  }
  for (const digit of '0123456789') {
    const [tabular] = font.layout(digit, ['tnum']).glyphs;
    glyphs.set(String.fromCodePoint(TABULAR + Number(digit)), tabular);
  }
  const named = new Map([...glyphs].map(([letter, glyph]) => [glyph.id, letter]));
  // "é" is drawn as "e" with an accent, whose outline stands here once.
  const partsOf = (glyph) => {
    const parts = glyph._decode?.()?.components;
    if (
      !parts?.length ||
      parts.some((part) => part.scaleX !== 1 || part.scaleY !== 1 || part.scale01 || part.scale10)
    )
      return undefined;
    return parts;
  };
  for (const glyph of [...glyphs.values()]) {
    for (const { glyphID } of partsOf(glyph) ?? []) {
      if (named.has(glyphID) || partsOf(font.getGlyph(glyphID))) continue;
      const letter = String.fromCodePoint(ACCENTS + named.size);
      named.set(glyphID, letter);
      glyphs.set(letter, font.getGlyph(glyphID));
    }
  }
  const lines = [...glyphs].map(([letter, glyph]) => {
    const parts = partsOf(glyph);
    const isMade = parts?.every(({ glyphID }) => named.has(glyphID));
    const outline = isMade
      ? `@${parts.map(({ glyphID, dx, dy }) => `${named.get(glyphID)}${round(dx)},${-round(dy)}`).join(' ')}`
      : outlineOf(glyph, scale);
    const kerns = new Map();
    for (const next of kerned.includes(letter) ? kerned : []) {
      const { positions } = font.layout(letter + next, { kern: true, liga: false, calt: false });
      const kern = round((positions[0]?.xAdvance ?? 0) - glyph.advanceWidth);
      if (Math.abs(kern) >= LEAST_KERN) kerns.set(kern, (kerns.get(kern) ?? '') + next);
    }
    const kerning = [...kerns].map(([kern, next]) => `${kern}:${next}`).join(' ');
    return [letter, round(glyph.advanceWidth), kerning, outline].join('\t');
  });
  return lines.join('\n');
}

/** The module, as Prettier would have it. */
export async function moduleText() {
  const weights = { regular: '400Regular', bold: '700Bold' };
  const parts = Object.entries(weights).map(
    ([name, folder]) =>
      `export const ${name} = ${JSON.stringify(tableOf(`${family}/${folder}/PublicSans_${folder}.ttf`))};`,
  );
  const head = `// Written by tools/picture-font.mjs from Public Sans, Copyright 2015 The Public Sans Project Authors, under the SIL Open Font License 1.1:
// LICENSE-public-sans.txt. One line for each letter: itself, its width in thousandths of an em, its kerning, its outline or its parts.`;
  return format(`${head}\n\n${parts.join('\n\n')}\n`, {
    ...(await resolveConfig(target)),
    parser: 'typescript',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(target, await moduleText());
  writeFileSync(licence.to, readFileSync(licence.from));
}
