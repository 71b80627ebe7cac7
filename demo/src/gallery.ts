// The gallery: address → place → page. Every change of a knob is a change of the address first.
import { html, render, type TemplateResult } from 'lit';
import 'rosette';
import { readPlace, writePlace, type Place } from './address.js';
import { code } from './code.template.js';
import { attributeControls, tokenControls } from './controls.template.js';
import { examplePage, unknownExample } from './example.template.js';
import { examples, findExample, type Example } from './examples.js';
import { front } from './front.template.js';
import { describe } from './manifest.js';
import { masthead } from './masthead.template.js';
import { dressPage } from './page.js';
import { snippet, type SnippetKind } from './snippet.js';
import { paint, stage, turn, type Staged } from './stage.js';
import { drag, widthControls } from './width.template.js';
import { words } from './words.js';

let place = readPlace(location.search);
let kind: SnippetKind = 'page';
let staged: Staged | undefined;
let announcement = '';

const find = (selector: string): HTMLElement | null => document.body.querySelector(selector);

function change(differences: Partial<Place>, said = ''): void {
  place = { ...place, ...differences };
  history.replaceState(null, '', writePlace(place));
  announcement = said && words[place.lang].shown(said);
  show();
}

function announce(said: string): void {
  announcement = said;
  show();
}

const snippetOf = (chosen: SnippetKind): string => {
  const element = staged?.elements[0];
  return element ? snippet(chosen, element, place.tokens) : '';
};

const without = <T>(record: Readonly<Record<string, T>>, name: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));

function setAttribute(name: string, value: string | null): void {
  const others = without(place.attributes, name);
  const asWritten = value === (staged?.written.get(name) ?? null);
  change(
    { attributes: asWritten ? others : { ...others, [name]: value } },
    value === null ? name : `${name} ${value}`,
  );
}

function setToken(name: string, value: string): void {
  const others = without(place.tokens, name);
  change({ tokens: value ? { ...others, [name]: value } : others });
}

function setWidth(width: number | null): void {
  const say = words[place.lang];
  change({ width }, width ? say.pixels(width) : say.fullWidth);
}

function exampleTemplate(example: Example): TemplateResult {
  const say = words[place.lang];
  const { attributes, tokens } = describe(example.tag);
  const written = staged?.written ?? new Map<string, string>();
  return examplePage(example, examples, place, say, {
    width: widthControls(place, say, setWidth, (width) => change({ width })),
    attributes: attributeControls(
      attributes,
      { attributes: place.attributes, written, set: setAttribute },
      say,
    ),
    tokens: tokenControls(tokens, place.tokens, setToken, say),
    code: code(snippetOf(kind), say.codeKinds[kind], say, announce),
    kind,
    turned: Object.keys(place.attributes).length + Object.keys(place.tokens).length > 0,
    chooseKind: (chosen) => {
      kind = chosen;
      show();
    },
    reset: () => change({ attributes: {}, tokens: {} }),
    drag: (event) => drag(event, find('[data-paper]') as HTMLElement, setWidth),
  });
}

function setStage(example: Example): void {
  const mount = find('[data-stage]');
  const paper = find('[data-paper]');
  if (!mount || !paper) return;
  const known = describe(example.tag);
  staged ??= stage(example, mount);
  turn(
    staged,
    place.attributes,
    known.attributes.map(({ name }) => name),
  );
  paint(
    paper,
    place.tokens,
    known.tokens.map(({ name }) => name),
  );
  if (place.width) paper.style.setProperty('inline-size', `${place.width}px`);
  else paper.style.removeProperty('inline-size');
}

const miniatures = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const example = isIntersecting
        ? findExample((target as HTMLElement).dataset['miniature'] ?? null)
        : undefined;
      if (!example) continue;
      miniatures.unobserve(target);
      stage(example, target as HTMLElement);
    }
  },
  { rootMargin: '600px' },
);

function setFront(): void {
  const hero = find('[data-hero]');
  if (hero && !staged && examples[0]) {
    staged = stage(examples[0], hero);
    for (const target of document.querySelectorAll('[data-miniature]')) miniatures.observe(target);
  }
}

function page(chosen: Example | undefined): TemplateResult {
  const say = words[place.lang];
  if (chosen) return exampleTemplate(chosen);
  if (place.example) return unknownExample(place, say);
  return front(examples, place, say, code(snippetOf('page'), say.twoLines, say, announce));
}

function show(): void {
  const say = words[place.lang];
  const chosen = findExample(place.example);
  const draw = () =>
    render(
      html`
        ${masthead(place, say, change)} ${page(chosen)}
        <footer class="colophon"><p lang="en">Rosette · MIT · Figures: CC BY-SA 4.0</p></footer>
        <div role="status" class="hidden" data-said>${announcement}</div>
      `,
      document.body,
    );
  dressPage(place);
  document.title = `${chosen?.title ?? say.gallery} · Rosette`;
  draw();
  const wasEmpty = !staged;
  if (chosen) setStage(chosen);
  else if (!place.example) setFront();
  // The code to paste and the controls are read off the element, which was not there the first time.
  if (wasEmpty || chosen) draw();
}

show();
