/* Draws a plot of each figure from the table beside it, in the colours of the theme. What is suppressed is hatched over the whole height: it has no size. */
'use strict';
(() => {
  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  const hatch = (context, ink) => {
    const tile = document.createElement('canvas');
    tile.width = tile.height = 8;
    const pen = tile.getContext('2d');
    pen.strokeStyle = ink;
    pen.lineWidth = 1.5;
    for (const shift of [-8, 0, 8]) {
      pen.beginPath();
      pen.moveTo(shift, 8);
      pen.lineTo(shift + 8, 0);
      pen.stroke();
    }
    return context.createPattern(tile, 'repeat');
  };

  const read = (table) => [...table.tBodies[0].rows].map((row) => ({
    name: row.cells[0].textContent,
    told: row.cells[1].textContent,
    suppressed: row.cells[1].dataset.suppressed === 'true',
    value: row.cells[1].dataset.value === undefined ? null : Number(row.cells[1].dataset.value),
  }));

  // A picture that is kept has no page behind it.
  const paper = {
    id: 'paper',
    beforeDraw(chart) {
      const { ctx, width, height } = chart;
      ctx.save();
      ctx.fillStyle = token('--wor-card');
      ctx.fillRect(0, 0, width, height);
      ctx.restore();
    },
  };

  const draw = (plot) => {
    const rows = read(document.getElementById(plot.dataset.plot));
    const upright = plot.dataset.overTime === 'true';
    const most = Math.max(1, ...rows.map((row) => row.value ?? 0));
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', plot.dataset.label);
    plot.replaceChildren(canvas);
    plot.hidden = false;
    plot.style.height = upright ? '16rem' : `${4 + rows.length * 2}rem`;
    const ink = token('--wor-ink');
    const line = token('--wor-line');
    const numbers = { beginAtZero: true, max: Math.ceil(most * 1.1), grid: { color: line }, ticks: { color: ink, precision: 0 } };
    const names = { grid: { display: false }, ticks: { color: ink, autoSkip: upright } };
    return new Chart(canvas, {
      type: 'bar',
      data: {
        labels: rows.map((row) => row.name),
        datasets: [
          { data: rows.map((row) => (row.suppressed ? null : row.value)), backgroundColor: token('--wor-series-1') },
          { data: rows.map((row) => (row.suppressed ? numbers.max : null)), backgroundColor: hatch(canvas.getContext('2d'), token('--wor-line-strong')) },
        ],
      },
      options: {
        indexAxis: upright ? 'x' : 'y',
        animation: false,
        maintainAspectRatio: false,
        grouped: false,
        maxBarThickness: 40,
        font: { family: 'system-ui, sans-serif' },
        scales: upright ? { x: names, y: numbers } : { x: numbers, y: names },
        plugins: {
          legend: { display: false },
          tooltip: { callbacks: { label: (item) => rows[item.dataIndex].told } },
        },
      },
      plugins: [paper],
    });
  };

  const drawn = new Map();
  const all = () => {
    for (const plot of document.querySelectorAll('[data-plot]')) {
      drawn.get(plot)?.destroy();
      drawn.set(plot, draw(plot));
    }
  };
  all();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', all);
  addEventListener('beforeprint', () => drawn.forEach((chart) => chart.resize()));
  addEventListener('afterprint', () => drawn.forEach((chart) => chart.resize()));

  for (const button of document.querySelectorAll('[data-png]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const canvas = button.closest('section').querySelector('canvas');
      canvas.toBlob((picture) => {
        const link = document.createElement('a');
        link.href = URL.createObjectURL(picture);
        link.download = `${button.dataset.png}.png`;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 10000);
      });
    });
  }
})();
