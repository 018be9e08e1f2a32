/* Draws a spinnenweb from the table beside it; whoever cannot see it, prints it or has no script has the table. */
'use strict';
(() => {
  for (const place of document.querySelectorAll('[data-radar]')) {
    const table = document.getElementById(place.dataset.radar);
    if (!table || typeof Chart === 'undefined') continue;
    const colour = (name) => getComputedStyle(document.body).getPropertyValue(name).trim();
    const head = [...table.tHead.rows[0].cells].slice(1, 3).map((cell) => cell.textContent);
    const rows = [...table.tBodies[0].rows];
    const number = (cell) => (cell && /^\d+$/.test(cell.textContent) ? Number(cell.textContent) : null);
    const ink = colour('--wor-ink-soft');
    const colours = head.length > 1 ? [ink, colour('--wor-accent')] : [colour('--wor-accent')];
    const canvas = document.createElement('canvas');
    canvas.setAttribute('aria-hidden', 'true');
    place.hidden = false;
    place.append(canvas);
    new Chart(canvas, {
      type: 'radar',
      data: {
        labels: rows.map((row) => row.cells[0].textContent),
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
        scales: { r: { min: 0, max: 10, ticks: { stepSize: 2, color: ink, backdropColor: 'transparent' }, grid: { color: colour('--wor-line') }, angleLines: { color: colour('--wor-line') }, pointLabels: { color: colour('--wor-ink'), font: { size: 13 } } } },
        plugins: { legend: { labels: { color: colour('--wor-ink'), usePointStyle: true } } },
      },
    });
  }
})();
