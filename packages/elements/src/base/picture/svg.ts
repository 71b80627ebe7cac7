import { EM, isRightToLeft, setLine } from './font.js';
import type { Ink, Picture, Shape, TextShape } from './picture.types.js';
import { boxOf } from './shapes.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an element or an attribute. What XML cannot hold at all is left out. */
const escapeXml = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- control characters are no XML.
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** To a hundredth of a pixel. */
const short = (n: number): string => String(Math.round(n * 100) / 100 || 0);

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}="${typeof value === 'number' ? short(value) : escapeXml(value)}"`,
    )
    .join('');
}

const inkOf = ({ fill, stroke, thick, dash, opacity }: Ink, scale = 1): string =>
  attributes({
    fill: fill ?? 'none',
    'fill-opacity': opacity,
    stroke,
    // The stroke is in pixels, whatever the units of what it goes round.
    'stroke-width': stroke && String(Math.round(((thick ?? 1) / scale) * 1e4) / 1e4),
    'stroke-dasharray': stroke && dash?.map((length) => short(length / scale)).join(' '),
    'stroke-linejoin': stroke && 'round',
  });

const place = (x: number, y: number, scale: number): string =>
  `translate(${short(x)} ${short(y)}) scale(${Math.round(scale * 1e6) / 1e6})`;

/** A line as its outlines, which look the same everywhere; what the font has no letters for is text. */
function lineMarkup(shape: TextShape): string {
  const { size, fill, bold, y } = shape;
  const scale = size / EM;
  const { x } = boxOf(shape);
  return setLine(shape.text, shape)
    .runs.map((run, at) => {
      if (run.d !== undefined) {
        // What it says, once a line, for whoever reads the file.
        const label = at ? {} : { 'aria-label': shape.text };
        return (
          run.d && `<path${attributes({ ...label, transform: place(x, y, scale), fill })} d="${run.d}"/>`
        );
      }
      const isRtl = isRightToLeft(run.text);
      const values = {
        x: x + (run.x + (isRtl ? run.width : 0)) * scale,
        y,
        direction: isRtl ? 'rtl' : undefined,
        'font-family': 'system-ui, sans-serif',
        'font-size': size,
        'font-weight': bold ? '700' : '400',
        textLength: run.width * scale,
        lengthAdjust: 'spacingAndGlyphs',
        fill,
        'xml:space': 'preserve',
      };
      return `<text${attributes(values)}>${escapeXml(run.text)}</text>`;
    })
    .join('\n');
}

function markup(shape: Shape): string {
  const { x, y } = shape;
  switch (shape.kind) {
    case 'text':
      return lineMarkup(shape);
    case 'rect':
      return `<rect${attributes({ x, y, width: shape.width, height: shape.height })}${inkOf(shape)}/>`;
    case 'path':
      return `<path${attributes({ transform: place(x, y, shape.scale) })}${inkOf(shape, shape.scale)} d="${escapeXml(shape.d)}"/>`;
  }
}

const words = (tag: string, id: string, text: string): string =>
  `<${tag}${attributes({ id })}>${escapeXml(text)}</${tag}>`;

/** A picture as a file of its own, which needs no font, no style sheet and no other file. */
export function toSvg({ width, height, lang, title, description, ground, shapes }: Picture): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"${attributes({ lang })} aria-labelledby="title description">
${words('title', 'title', title)}
${words('desc', 'description', description)}
<rect${attributes({ width, height, fill: ground })}/>
${shapes.map(markup).filter(Boolean).join('\n')}
</svg>
`;
}
