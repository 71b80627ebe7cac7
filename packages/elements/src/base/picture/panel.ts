import type { PictureFacts } from '../pictured.types.js';
import { requestOf } from './page.js';
import { panelMessages } from './panel.messages.js';
import { SIZES, type Picture, type PictureRequest } from './picture.types.js';
import { fileName, offer, toPng } from './save.js';
import { toSvg } from './svg.js';

/** What draws a widget's picture; each knows its own model. */
type Drawers = Readonly<Record<string, (model: never, request: never) => Picture>>;

const CHOICES = ['wide', 'square', 'svg'] as const;
type Choice = (typeof CHOICES)[number];

const STYLES = `.pictures{flex:1 0 100%;margin-top:.25em}
.pictures ul{display:flex;flex-wrap:wrap;gap:.5em;margin:0;padding:0;list-style:none}
.pictures p{margin-top:.5em}
.pictures[hidden]{display:none!important}
@media print{.pictures{display:none}}`;

let styles: CSSStyleSheet | undefined;
const panels = new WeakMap<HTMLElement, HTMLElement>();

/** Shows the list behind its button, or puts it away: a disclosure, with nothing in it to be learnt. */
export function openPanel(button: HTMLElement, facts: () => PictureFacts, drawers: Drawers): void {
  const known = panels.get(button);
  const panel = known?.isConnected ? known : makePanel(button, facts, drawers);
  const isOpen = button.getAttribute('aria-expanded') !== 'true';
  button.setAttribute('aria-expanded', String(isOpen));
  panel.hidden = !isOpen;
}

function makePanel(button: HTMLElement, facts: () => PictureFacts, drawers: Drawers): HTMLElement {
  const { locale } = facts();
  const words = locale.words('picture', panelMessages);
  const panel = document.createElement('div');
  panel.className = 'pictures';
  panel.id = 'pictures';
  panel.hidden = true;
  const list = panel.appendChild(document.createElement('ul'));
  // Without its bullets it would be no list to some.
  list.setAttribute('role', 'list');
  list.setAttribute('aria-label', words.choose);
  const said = panel.appendChild(document.createElement('p'));
  said.setAttribute('role', 'status');
  for (const choice of CHOICES) {
    const item = document.createElement('button');
    item.type = 'button';
    item.append(words[choice]);
    item.addEventListener('click', () => {
      void save(choice, facts(), drawers)
        .then(({ file, isRefused }) => locale.say(words[isRefused ? 'refused' : 'saved'], { file }))
        .catch((error: unknown) => {
          console.warn(`<${facts().host.localName}>: no picture could be made`, error);
          return locale.base.saveFailed;
        })
        .then((text) => said.replaceChildren(text));
    });
    list.appendChild(document.createElement('li')).append(item);
  }
  panel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    button.focus();
    button.click();
  });
  const root = button.getRootNode() as ShadowRoot;
  if (!styles) {
    styles = new CSSStyleSheet();
    styles.replaceSync(STYLES);
  }
  if (!root.adoptedStyleSheets.includes(styles)) root.adoptedStyleSheets.push(styles);
  button.setAttribute('aria-controls', panel.id);
  button.parentElement?.append(panel);
  panels.set(button, panel);
  return panel;
}

/** Draws what is shown now, and gives it to the reader: as PNG where the browser makes one, else as SVG. */
async function save(
  choice: Choice,
  facts: PictureFacts,
  drawers: Drawers,
): Promise<{ readonly file: string; readonly isRefused: boolean }> {
  const size = choice === 'square' ? 'square' : 'wide';
  const picture = drawn(facts, requestOf(facts, size), drawers);
  const { width, height } = SIZES[size];
  const png = choice === 'svg' ? null : await toPng(picture);
  const blob = png ?? new Blob([toSvg(picture)], { type: 'image/svg+xml' });
  const file = fileName(picture.title, png ? `${width}x${height}.png` : 'svg');
  offer(blob, file);
  return { file, isRefused: !png && choice !== 'svg' };
}

function drawn(facts: PictureFacts, request: PictureRequest, drawers: Drawers): Picture {
  const { pictured, model } = facts;
  const draw = model !== undefined && drawers[pictured.picture];
  if (!draw || !model) throw new Error('there is nothing to draw');
  return draw(model as never, { ...pictured, ...request } as never);
}
