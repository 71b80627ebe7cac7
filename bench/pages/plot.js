// Observable Plot as its documentation shows it: a plot is made from the data and appended; another one replaces it when they change.
import { barX, plot, text } from '@observablehq/plot';
import { label, rows, sum, title } from '../chart.mjs';

function draw(data) {
  const total = sum(data.map(({ value }) => value));
  return plot({
    title,
    width: 608,
    height: 290,
    marginLeft: 150,
    marginRight: 130,
    style: { fontSize: '16px' },
    x: { axis: null },
    y: { label: null, tickSize: 0, domain: data.map(({ party }) => party), padding: 0.3 },
    marks: [
      barX(data, { x: 'value', y: 'party', fill: 'colour' }),
      text(data, {
        x: 'value',
        y: 'party',
        text: ({ value }) => label(value, total),
        textAnchor: 'start',
        dx: 6,
      }),
    ],
  });
}

let shown = draw(rows);
document.querySelector('#chart').append(shown);

globalThis.update = (next) => {
  const drawn = draw(next);
  shown.replaceWith(drawn);
  shown = drawn;
};
