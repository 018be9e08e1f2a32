/* Draws a spinnenweb from the table beside it; whoever cannot see it, prints it or has no script has the table. */
'use strict';
(() => {
  // What is asked stands around the web, which would be cut off or small beside a long line.
  const folded = (text, most) => {
    const lines = [''];
    for (const word of text.split(' ')) {
      const line = `${lines.at(-1)} ${word}`.trim();
      if (line.length > most && lines.at(-1)) lines.push(word);
      else lines[lines.length - 1] = line;
    }
    return lines;
  };

  const draw = (place) => {
    const table = document.getElementById(place.dataset.radar);
    if (!table || typeof Chart === 'undefined') return;
    const colour = (name) => getComputedStyle(document.body).getPropertyValue(name).trim();
    const head = [...table.tHead.rows[0].cells].slice(1, 3).map((cell) => cell.textContent);
    const rows = [...table.tBodies[0].rows];
    const number = (cell) => (cell && /^\d+$/.test(cell.textContent) ? Number(cell.textContent) : null);
    const ink = colour('--wor-ink-soft');
    const colours = head.length > 1 ? [ink, colour('--wor-accent')] : [colour('--wor-accent')];
    const canvas = document.createElement('canvas');
    canvas.setAttribute('aria-hidden', 'true');
    place.hidden = false;
    const most = place.clientWidth < 420 ? 13 : 20;
    place.chart?.destroy();
    place.replaceChildren(canvas);
    place.chart = new Chart(canvas, {
      type: 'radar',
      data: {
        labels: rows.map((row) => folded(row.cells[0].textContent, most)),
        datasets: head.map((label, at) => ({
          label,
          data: rows.map((row) => number(row.cells[at + 1])),
          borderColor: colours[at],
          backgroundColor: `${colours[at]}22`,
          pointBackgroundColor: colours[at],
          pointStyle: at === 0 && head.length > 1 ? 'rect' : 'circle',
          pointRadius: 4,
          borderDash: at === 0 && head.length > 1 ? [6, 4] : [],
          spanGaps: true,
        })),
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        scales: { r: { min: 0, max: 10, ticks: { stepSize: 2, color: ink, backdropColor: 'transparent' }, grid: { color: colour('--wor-line') }, angleLines: { color: colour('--wor-line') }, pointLabels: { color: colour('--wor-ink'), font: { size: 12 } } } },
        plugins: { legend: { labels: { color: colour('--wor-ink'), usePointStyle: true } } },
      },
    });
  };
  const all = () => document.querySelectorAll('[data-radar]').forEach(draw);
  all();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', all);
})();
