/* Draws a plot of each figure from the table beside it, in the colours of the theme. What is suppressed is hatched over the whole height: it has no size. */
'use strict';
(() => {
  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  const onScreen = (width, height) => Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');

  // A tile is made by whoever draws: lines stay lines in a drawing.
  const hatch = (context, ink, sheet) => {
    const pen = sheet(8, 8);
    pen.strokeStyle = ink;
    pen.lineWidth = 1.5;
    for (const shift of [-8, 0, 8]) {
      pen.beginPath();
      pen.moveTo(shift, 8);
      pen.lineTo(shift + 8, 0);
      pen.stroke();
    }
    return context.createPattern(pen.canvas, 'repeat');
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

  // An axis that ends on a round number, in whole steps of people.
  const axis = (most) => {
    const rough = most / 5;
    const base = 10 ** Math.floor(Math.log10(rough));
    const step = Math.max(1, [1, 2, 5, 10].map((times) => times * base).find((size) => size >= rough));
    return { step, max: Math.ceil(most / step) * step };
  };

  // A name beside a bar takes two fifths of the width; what is longer goes on on the next line, or it would be cut off.
  const folded = (plot, name) => {
    const most = Math.max(14, Math.floor((plot.clientWidth * 0.4) / 7));
    const lines = [''];
    for (const word of name.split(' ').flatMap((each) => each.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [])) {
      const line = `${lines.at(-1)} ${word}`.trim();
      if (line.length > most) lines.push(word);
      else lines[lines.length - 1] = line;
    }
    return lines.length === 1 ? lines[0] : lines;
  };

  // Said beside the hatch, as a picture that is kept has no table.
  const names = (plot, rows) => rows
    .map((row) => (row.suppressed ? `${row.name}: ${row.told}` : row.name))
    .map((name) => (plot.dataset.overTime === 'true' ? name : folded(plot, name)));

  // What is drawn with a pen, on a screen or elsewhere; "sheet" gives another pen of that kind.
  const planned = (plot, pen, sheet, more) => {
    const rows = read(document.getElementById(plot.dataset.plot));
    const upright = plot.dataset.overTime === 'true';
    const most = Math.max(1, ...rows.map((row) => row.value ?? 0));
    const ink = token('--wor-ink');
    const line = token('--wor-line');
    const { step, max } = axis(most);
    const numbers = { beginAtZero: true, max, grid: { color: line }, ticks: { color: ink, stepSize: step } };
    const named = { grid: { display: false }, ticks: { color: ink, autoSkip: upright } };
    return {
      type: 'bar',
      data: {
        labels: names(plot, rows),
        datasets: [
          { data: rows.map((row) => (row.suppressed ? null : row.value)), backgroundColor: token('--wor-series-1') },
          { data: rows.map((row) => (row.suppressed ? numbers.max : null)), backgroundColor: hatch(pen, token('--wor-line-strong'), sheet) },
        ],
      },
      options: {
        indexAxis: upright ? 'x' : 'y',
        animation: false,
        responsive: more.platform === undefined,
        devicePixelRatio: more.platform && 1,
        maintainAspectRatio: false,
        grouped: false,
        maxBarThickness: 40,
        font: { family: 'system-ui, sans-serif' },
        scales: upright ? { x: named, y: numbers } : { x: numbers, y: named },
        plugins: {
          legend: { display: false },
          tooltip: { callbacks: { label: (item) => rows[item.dataIndex].told } },
        },
      },
      plugins: [paper],
      ...more,
    };
  };

  const draw = (plot) => {
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', plot.dataset.label);
    plot.replaceChildren(canvas);
    plot.hidden = false;
    const lines = names(plot, read(document.getElementById(plot.dataset.plot))).map((name) => [name].flat().length);
    plot.style.height = plot.dataset.overTime === 'true' ? '16rem' : `${4 + lines.reduce((all, each) => all + each + 1, 0)}rem`;
    return new Chart(canvas, planned(plot, canvas.getContext('2d'), onScreen, {}));
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
  // Paper is white and narrower than a screen.
  const paperwork = (on) => {
    document.documentElement.toggleAttribute('data-paper', on);
    all();
  };
  addEventListener('beforeprint', () => paperwork(true));
  addEventListener('afterprint', () => paperwork(false));

  const keep = (content, name) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(content);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  };
  const buttons = (kind, make) => {
    for (const button of document.querySelectorAll(`[data-${kind}]`)) {
      button.hidden = false;
      button.addEventListener('click', async () => {
        const plot = button.closest('section').querySelector('[data-plot]');
        keep(await make(plot), `${button.dataset.file}.${kind}`);
      });
    }
  };
  buttons('png', (plot) => new Promise((done) => { plot.querySelector('canvas').toBlob(done); }));

  // svgcanvas reads a font by a style attribute, which the content security policy rightly refuses: while it draws, it is read as a style.
  const withFonts = (work) => {
    const spans = HTMLSpanElement.prototype;
    spans.setAttribute = function set(name, value) {
      if (name === 'style') this.style.cssText = value;
      else Element.prototype.setAttribute.call(this, name, value);
    };
    try {
      return work();
    } finally {
      delete spans.setAttribute;
    }
  };

  // The same plan with a pen that writes down what it draws; fetched by whoever wants it.
  buttons('svg', async (plot) => {
    const { Context } = await import('/assets/svgcanvas/dist/svgcanvas.esm.js');
    const sheet = (width, height) => new Context(width, height);
    const pen = sheet(plot.clientWidth, plot.clientHeight);
    const plan = planned(plot, pen, sheet, { platform: Chart.platforms.BasicPlatform });
    const chart = withFonts(() => new Chart({ getContext: () => pen }, plan));
    const drawing = new DOMParser().parseFromString(pen.getSerializedSvg(), 'image/svg+xml').documentElement;
    chart.destroy();
    drawing.setAttribute('role', 'img');
    drawing.prepend(Object.assign(drawing.ownerDocument.createElementNS(drawing.namespaceURI, 'title'), { textContent: plot.dataset.label }));
    return new Blob([new XMLSerializer().serializeToString(drawing)], { type: 'image/svg+xml' });
  });
})();
