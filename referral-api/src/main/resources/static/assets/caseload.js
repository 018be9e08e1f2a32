/* In a list of cases, arrows (or j and k) go on and back; Enter opens, as on any link. Only where the focus is in the list. */
'use strict';
(() => {
  // On a phone the clients come first: what narrows the list is behind a tap, and stays open without script.
  if (matchMedia('(max-width: 40rem)').matches) {
    for (const fold of document.querySelectorAll('[data-fold]')) fold.open = false;
  }
  const list = document.querySelector('[data-rows]');
  if (!list) return;
  const links = [...list.querySelectorAll('li > div:first-child > a')];
  const steps = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };
  list.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
    const at = links.indexOf(document.activeElement);
    const next = links[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
  for (const told of document.querySelectorAll('[data-keys]')) told.hidden = false;
})();
