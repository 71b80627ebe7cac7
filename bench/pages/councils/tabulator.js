// Tabulator's modules for a list that can be searched, with its virtual DOM, beside a custom series of ECharts, as their documentation shows them.
import { CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { FilterModule, SortModule, Tabulator } from 'tabulator-tables';
import { corners, middles } from './hexes.js';

use([CustomChart, GridComponent, CanvasRenderer]);
Tabulator.registerModule([FilterModule, SortModule]);

const colours = {
  Labour: '#e4003b',
  Conservative: '#0087dc',
  'Liberal Democrat': '#fdbb30',
  'No overall control': '#999999',
};
const search = document.getElementById('search');
const status = document.getElementById('status');
let rows = JSON.parse(document.getElementById('data').textContent).rows;
let places;

const outcome = ({ control, previous }) =>
  control === previous
    ? control === 'No overall control'
      ? 'No change'
      : 'Held'
    : `Gained from ${previous}`;
const withOutcome = (row) => ({ ...row, outcome: outcome(row) });
const say = (count) => {
  const labour = rows.filter(({ control }) => control === 'Labour').length;
  document.getElementById('headline').textContent =
    `Labour runs ${labour} of ${rows.length} councils, ${((100 * labour) / rows.length).toFixed(1)}%.`;
  status.textContent = `${count} councils`;
};

const list = new Tabulator('#list', {
  data: rows.map(withOutcome),
  index: 'code',
  height: 420,
  layout: 'fitColumns',
  columns: [
    { title: 'Council', field: 'name' },
    { title: 'Control', field: 'control' },
    { title: 'Outcome', field: 'outcome' },
    { title: 'Before', field: 'previous' },
  ],
});
const map = init(document.getElementById('map'));

function drawMap(shown) {
  const visible = new Set(shown.map(({ code }) => code));
  map.setOption({
    animation: false,
    series: [
      {
        type: 'custom',
        data: rows
          .filter(({ code }) => visible.has(code))
          .map(({ code, control }) => [...places.get(code), colours[control]]),
        renderItem: (params, api) => ({
          type: 'polygon',
          shape: { points: corners([api.value(0), api.value(1)]).map((point) => api.coord(point)) },
          style: { fill: api.value(2) },
        }),
      },
    ],
  });
}

await new Promise((resolve) => list.on('tableBuilt', resolve));
say(rows.length);
search.addEventListener('input', () => {
  if (search.value) list.setFilter('name', 'like', search.value);
  else list.clearFilter();
  const shown = list.getData('active');
  drawMap(shown);
  say(shown.length);
});

const hexes = await (await fetch(document.getElementById('map').dataset.layout)).json();
const made = middles(hexes);
places = made.places;
map.setOption({
  grid: { left: 0, right: 0, top: 0, bottom: 0 },
  xAxis: { show: false, min: 0, max: made.width },
  yAxis: { show: false, min: 0, max: made.height, inverse: true },
});
drawMap(rows);
globalThis.mapDrawn = true;

globalThis.update = async (next) => {
  const changed = next.filter((row, at) => row.control !== rows[at].control);
  rows = next;
  await list.updateData(changed.map(withOutcome));
  drawMap(rows);
  say(rows.length);
};
