// The floor: what somebody who knows the platform writes by hand: one path for each colour, and a window over the rows.
import { hexPath, middles } from './hexes.js';

const colours = {
  Labour: '#e4003b',
  Conservative: '#0087dc',
  'Liberal Democrat': '#fdbb30',
  'No overall control': '#999999',
};
const rowHeight = 36;
const svgName = 'http://www.w3.org/2000/svg';

const [search, status, box, body, top, bottom, svg] = [
  'search',
  'status',
  'list',
  'rows',
  'before',
  'after',
  'map',
].map((id) => document.getElementById(id));
let rows = JSON.parse(document.getElementById('data').textContent).rows;
let keys = rows.map(({ name }) => name.toLowerCase());
let found = rows;

const outcome = ({ control, previous }) =>
  control === previous
    ? control === 'No overall control'
      ? 'No change'
      : 'Held'
    : `Gained from ${previous}`;

function line(row) {
  const tr = document.createElement('tr');
  for (const text of [row.name, row.control, outcome(row), row.previous]) tr.insertCell().textContent = text;
  return tr;
}

let drawn = '';
function drawList(anew) {
  const from = Math.max(0, Math.floor(box.scrollTop / rowHeight) - 4);
  const to = Math.min(found.length, from + 24);
  if (!anew && drawn === `${from}-${to}`) return;
  drawn = `${from}-${to}`;
  top.style.height = `${from * rowHeight}px`;
  bottom.style.height = `${(found.length - to) * rowHeight}px`;
  body.replaceChildren(...found.slice(from, to).map(line));
}

function say() {
  const labour = rows.filter(({ control }) => control === 'Labour').length;
  document.getElementById('headline').textContent =
    `Labour runs ${labour} of ${rows.length} councils, ${((100 * labour) / rows.length).toFixed(1)}%.`;
  status.textContent = `${found.length} councils`;
}

const paths = Object.fromEntries(
  Object.keys(colours).map((party) => {
    const path = document.createElementNS(svgName, 'path');
    path.setAttribute('fill', colours[party]);
    svg.append(path);
    return [party, path];
  }),
);
let shapes;
const lastPath = {};
function drawMap() {
  const shown = new Set(found);
  for (const party in paths) {
    const d = rows
      .map((row) => (row.control === party && shown.has(row) ? shapes.get(row.code) : ''))
      .join('');
    if (d !== lastPath[party]) paths[party].setAttribute('d', (lastPath[party] = d));
  }
}

function find() {
  const text = search.value.toLowerCase();
  found = text ? rows.filter((_, at) => keys[at].includes(text)) : rows;
}

search.addEventListener('input', () => {
  find();
  box.scrollTop = 0;
  drawList(true);
  drawMap();
  say();
});
box.addEventListener('scroll', () => drawList());

say();
drawList(true);
const hexes = await (await fetch(svg.dataset.layout)).json();
const { places, width, height } = middles(hexes);
shapes = new Map([...places].map(([code, place]) => [code, hexPath(place)]));
svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
drawMap();
globalThis.mapDrawn = true;

globalThis.update = (next) => {
  rows = next;
  keys = rows.map(({ name }) => name.toLowerCase());
  find();
  drawList(true);
  drawMap();
  say();
};
