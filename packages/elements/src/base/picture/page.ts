import { contrast, PAGE_DARK, PAGE_LIGHT, swatch, type Party, type Swatch } from '@rosette/data';
import type { PictureFacts } from '../pictured.types.js';
import type { PictureRequest, PictureSize } from './picture.types.js';

/** What the page says about a picture: its words, its colours, whose it is, and who is answerable for it. */
export function requestOf(facts: PictureFacts, size: PictureSize): PictureRequest {
  const { host, locale, title, summary, source } = facts;
  const style = getComputedStyle(host);
  const dark = isDark(style.colorScheme);
  return {
    ...{ size, dark, locale, source },
    mirrored: style.direction === 'rtl',
    // What the page has put in place of ours.
    title: slotted(host, 'title') ?? title ?? '',
    summary: slotted(host, 'summary') ?? summary,
    masthead: document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content,
    time: timeOf(facts),
    imprint: host.getAttribute('imprint') ?? host.closest<HTMLElement>('[data-imprint]')?.dataset['imprint'],
    colour: hex(String(facts.pictured['colour'] ?? '')),
    paint: (party) => ownSwatch(party, style, dark),
  };
}

const slotted = (host: HTMLElement, slot: string): string | undefined =>
  [...host.children]
    .find((child) => child.slot === slot)
    ?.textContent?.trim()
    .replace(/\s+/g, ' ') || undefined;

/** The scheme that the widget is shown in: of both that its page may have, the reader's. */
const isDark = (scheme: string): boolean =>
  /dark/.test(scheme) && (!/light/.test(scheme) || matchMedia('(prefers-color-scheme: dark)').matches);

/** With its day: a picture is seen on another one. */
function timeOf({ model, time, locale }: PictureFacts): string | undefined {
  const { updated } = model as { readonly updated?: Date | null };
  if (updated) return locale.say(locale.base.updated, { time: locale.time(updated, new Date(0)) });
  if (!time) return undefined;
  // A live feed that does not say when it is from is from today.
  const now = new Date();
  const day = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  return `${time.replace(locale.base.trying, '')}, ${locale.time(day)}`;
}

/** A colour of the page's own for a party, however CSS writes it; `undefined`: none. */
function ownSwatch({ slug }: Party, style: CSSStyleDeclaration, dark: boolean): Swatch | undefined {
  const own = (name: string): string | undefined =>
    hex(style.getPropertyValue(`--rosette-party-${slug}${name}`));
  const fill = own('');
  if (!fill) return undefined;
  const made = swatch(fill, dark ? PAGE_DARK : PAGE_LIGHT);
  const ink = own('-ink');
  // What nobody could read is not taken over.
  return { fill, ink: ink && contrast(ink, fill) >= 3 ? ink : made.ink, edge: own('-edge') ?? made.edge };
}

/** `#rrggbb` of any colour that the browser knows and that has no transparency. */
function hex(colour: string): string | undefined {
  const brush = document.createElement('canvas').getContext('2d');
  if (!colour.trim() || !brush) return undefined;
  const read = (before: string): string => {
    brush.fillStyle = before;
    brush.fillStyle = colour;
    return brush.fillStyle;
  };
  // What is no colour leaves the brush as it was.
  const found = read('#000000');
  return found === read('#ffffff') && /^#[\da-f]{6}$/.test(found) ? found : undefined;
}
