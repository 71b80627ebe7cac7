// The floor: what somebody who knows the platform writes by hand for this one chart, from the table in the page.
import { label as written, sum } from '../chart.mjs';

const row = 36;
const left = 26;
const widest = 54;

const table = document.querySelector('table');
const figures = [...table.tBodies[0].rows].map(({ cells }) => ({
  party: cells[0].textContent,
  value: Number(cells[1].textContent.replace(',', '')),
}));
const colours = {
  Labour: '#e4003b',
  Conservative: '#0087dc',
  'Liberal Democrat': '#fdbb30',
  Independent: '#767676',
  UKIP: '#6d3177',
  Green: '#528d6b',
  Others: '#999999',
};

const make = (name, attributes, text = '') => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  element.textContent = text;
  return element;
};

const svg = make('svg', { width: '100%', height: row * figures.length, 'aria-hidden': 'true' });
const drawn = figures.map(({ party }, index) => {
  const bar = make('rect', { x: `${left}%`, y: index * row + 6, height: row - 12, fill: colours[party] });
  const label = make('text', { y: index * row + row / 2, dx: 6, 'dominant-baseline': 'central' });
  svg.append(make('text', { y: index * row + row / 2, 'dominant-baseline': 'central' }, party), bar, label);
  return { bar, label };
});

function show(values) {
  const most = Math.max(...values);
  const total = sum(values);
  values.forEach((value, index) => {
    const { bar, label } = drawn[index];
    const width = (widest * value) / most;
    bar.setAttribute('width', `${width}%`);
    label.setAttribute('x', `${left + width}%`);
    label.textContent = written(value, total);
  });
}

show(figures.map(({ value }) => value));
const heading = document.createElement('h2');
heading.textContent = table.caption.textContent;
table.before(heading, svg);
// Out of sight, still there for screen readers.
table.className = 'unseen';

globalThis.update = (rows) => show(rows.map(({ value }) => value));
