import { EM, isRightToLeft, setLine } from './font.js';
import type { Ink, Picture, TextShape } from './picture.types.js';
import { boxOf } from './shapes.js';

/** What is drawn on: the canvas of a browser, or of Node. */
export type Canvas = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'direction'
  | 'fill'
  | 'fillRect'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'globalAlpha'
  | 'lineJoin'
  | 'lineWidth'
  | 'measureText'
  | 'rect'
  | 'restore'
  | 'save'
  | 'scale'
  | 'setLineDash'
  | 'stroke'
  | 'strokeStyle'
  | 'textAlign'
  | 'translate'
>;

type PathOf = new (d: string) => Path2D;

/**
 * Draws a picture, shape by shape. No image is loaded for it: it works under any Content-Security-Policy, is there at once, and leaves the
 * canvas readable.
 */
export function paint({ width, height, ground, shapes }: Picture, canvas: Canvas, Path: PathOf): void {
  canvas.fillStyle = ground;
  canvas.fillRect(0, 0, width, height);
  for (const shape of shapes) {
    canvas.save();
    if (shape.kind === 'text') paintLine(shape, canvas, Path);
    else {
      canvas.translate(shape.x, shape.y);
      const scale = shape.kind === 'path' ? shape.scale : 1;
      canvas.scale(scale, scale);
      const outline = shape.kind === 'path' ? shape.d : `M0 0H${shape.width}V${shape.height}H0z`;
      inked(shape, scale, new Path(outline), canvas);
    }
    canvas.restore();
  }
}

function inked(
  { fill, stroke, thick = 1, dash = [], opacity = 1 }: Ink,
  scale: number,
  path: Path2D,
  canvas: Canvas,
): void {
  if (fill) {
    canvas.fillStyle = fill;
    canvas.globalAlpha = opacity;
    canvas.fill(path);
    canvas.globalAlpha = 1;
  }
  if (!stroke) return;
  canvas.strokeStyle = stroke;
  canvas.lineWidth = thick / scale;
  canvas.lineJoin = 'round';
  canvas.setLineDash(dash.map((length) => length / scale));
  canvas.stroke(path);
}

function paintLine(shape: TextShape, canvas: Canvas, Path: PathOf): void {
  const { size, bold, fill } = shape;
  canvas.translate(boxOf(shape).x, shape.y);
  canvas.scale(size / EM, size / EM);
  for (const run of setLine(shape.text, shape).runs) {
    if (run.d !== undefined) inked({ fill }, 1, new Path(run.d), canvas);
    else {
      canvas.save();
      canvas.fillStyle = fill;
      canvas.font = `${bold ? 700 : 400} ${EM}px system-ui, sans-serif`;
      canvas.direction = isRightToLeft(run.text) ? 'rtl' : 'ltr';
      canvas.textAlign = 'left';
      canvas.translate(run.x, 0);
      const found = canvas.measureText(run.text).width;
      if (found) canvas.scale(run.width / found, 1);
      canvas.fillText(run.text, 0, 0);
      canvas.restore();
    }
  }
}
