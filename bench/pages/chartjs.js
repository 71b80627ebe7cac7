// Chart.js from its tree-shakable parts, as its documentation shows it for bundlers, with the direct labels as an inline plugin.
import { BarController, BarElement, CategoryScale, Chart, LinearScale, Title } from 'chart.js';
import { label, rows, sum, title } from '../chart.mjs';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Title);

const labels = {
  id: 'labels',
  afterDatasetsDraw(chart) {
    const { ctx, data } = chart;
    const [{ data: values }] = data.datasets;
    const total = sum(values);
    ctx.fillStyle = '#111';
    ctx.font = '16px sans-serif';
    ctx.textBaseline = 'middle';
    ctx.textAlign = 'left';
    chart.getDatasetMeta(0).data.forEach(({ x, y }, index) => {
      ctx.fillText(label(values[index], total), x + 6, y);
    });
  },
};

const chart = new Chart(document.querySelector('#chart'), {
  type: 'bar',
  data: {
    labels: rows.map(({ party }) => party),
    datasets: [
      {
        data: rows.map(({ value }) => value),
        backgroundColor: rows.map(({ colour }) => colour),
        categoryPercentage: 0.9,
        barPercentage: 0.75,
      },
    ],
  },
  options: {
    // Bars that grow for a second would be painted a second later.
    animation: false,
    indexAxis: 'y',
    maintainAspectRatio: false,
    layout: { padding: { right: 110 } },
    plugins: { title: { display: true, text: title, align: 'start', font: { size: 22 }, color: '#111' } },
    scales: {
      x: { display: false, beginAtZero: true },
      y: {
        grid: { display: false },
        border: { display: false },
        ticks: { font: { size: 16 }, color: '#111' },
      },
    },
  },
  plugins: [labels],
});

globalThis.chart = chart;
globalThis.update = (next) => {
  chart.data.datasets[0].data = next.map(({ value }) => value);
  chart.update();
};
