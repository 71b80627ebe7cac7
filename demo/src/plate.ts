// One example on a page of its own: for print, for pictures, and to see it without the gallery round it.
import 'rosette';
import { readPlace } from './address.js';
import { findExample } from './examples.js';
import { describe } from './manifest.js';
import { dressPage } from './page.js';
import { paint, stage, turn } from './stage.js';
import { words } from './words.js';

const place = readPlace(location.search);
const example = findExample(place.example);
const main = document.querySelector('main') as HTMLElement;

dressPage(place);
if (example) {
  const { attributes, tokens } = describe(example.tag);
  document.title = example.title;
  const staged = stage(example, main);
  turn(
    staged,
    place.attributes,
    attributes.map(({ name }) => name),
  );
  paint(
    main,
    place.tokens,
    tokens.map(({ name }) => name),
  );
  if (place.width) main.style.setProperty('inline-size', `${place.width}px`);
} else {
  main.textContent = words[place.lang].unknown;
}
