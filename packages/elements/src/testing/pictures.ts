import { expect } from '@open-wc/testing';
import { boxOf } from '../base/picture/shapes.js';
import {
  SIZES,
  type Box,
  type Picture,
  type PictureRequest,
  type PictureSize,
  type Shape,
} from '../base/picture/picture.types.js';
import { localeFor } from '../base/locale.js';

/** What a picture is asked for, in both sizes, light and dark. */
export const requests = (more: Partial<PictureRequest> = {}): readonly PictureRequest[] =>
  (Object.keys(SIZES) as PictureSize[]).flatMap((size) =>
    [false, true].map((dark) => ({
      ...{ size, dark, locale: localeFor('en'), title: 'Councillors elected in England, 5 May 2016' },
      summary: 'Labour won 1,326 of 2,769 councillors, 47.9%; the Conservatives 842, 30.4%.',
      source: 'House of Commons Library, briefing paper CBP 7596',
      time: 'Results as of 8 May 2016',
      imprint: 'Promoted by A. Agent on behalf of Hillsford Party, both at 1 High Street, Hillsford HF1 1AA',
      ...more,
    })),
  );

export const textsOf = ({ shapes }: Picture): readonly string[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

/** Everything in all its lines, to look for words in. */
export const wordsOf = (picture: Picture): string => textsOf(picture).join(' ');

const touches = (a: Box, b: Box): boolean =>
  a.x + 1 < b.x + b.width && b.x + 1 < a.x + a.width && a.y + 1 < b.y + b.height && b.y + 1 < a.y + a.height;

/** Nothing outside the picture, and no line of text in another or in a bar that it does not stand in. */
export function expectTidy(picture: Picture): void {
  const { width, height, shapes } = picture;
  const name = (shape: Shape): string => JSON.stringify(shape.kind === 'text' ? shape.text : boxOf(shape));
  for (const shape of shapes) {
    const box = boxOf(shape);
    const isInside =
      box.x >= -0.5 &&
      box.y >= -0.5 &&
      box.x + box.width <= width + 0.5 &&
      box.y + box.height <= height + 0.5;
    expect(isInside, `${name(shape)} in ${width} × ${height}: ${JSON.stringify(box)}`).to.equal(true);
    for (const n of Object.values(box)) expect(Number.isFinite(n), name(shape)).to.equal(true);
  }
  const lines = shapes.filter((shape) => shape.kind === 'text');
  lines.forEach((line, at) => {
    for (const other of lines.slice(at + 1))
      expect(touches(boxOf(line), boxOf(other)), `${name(line)} over ${name(other)}`).to.equal(false);
    for (const bar of shapes.filter((shape) => shape.kind === 'rect' && shape.height > 6)) {
      const [a, b] = [boxOf(line), boxOf(bar)];
      const isIn = a.x >= b.x && a.x + a.width <= b.x + b.width;
      expect(touches(a, b) && !isIn, `${name(line)} over the edge of ${name(bar)}`).to.equal(false);
    }
  });
}

/** Text that is read on a phone: no picture has smaller. */
export const smallestType = ({ shapes }: Picture): number =>
  Math.min(...shapes.map((shape) => (shape.kind === 'text' ? shape.size : Infinity)));
