/* Makes pages nicer that work without it. Nothing typed leaves the page from here, and nothing is kept. */
'use strict';
(() => {
  // A form that was sent is not sent again by a second click; going back to it makes it fresh.
  for (const form of document.querySelectorAll('form[data-once]')) {
    form.addEventListener('submit', (event) => {
      if (form.dataset.sent) {
        event.preventDefault();
        return;
      }
      form.dataset.sent = 'yes';
    });
  }
  addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('form[data-once]')) delete form.dataset.sent;
  });

  // What was typed is not lost by closing the window unawares.
  let unsent = false;
  for (const form of document.querySelectorAll('form[data-warn-unsent]')) {
    form.addEventListener('input', () => { unsent = true; });
    form.addEventListener('submit', () => { unsent = false; });
  }
  addEventListener('beforeunload', (event) => { if (unsent) event.preventDefault(); });

  // What is wrong is told first.
  document.getElementById('faults')?.focus();

  // Who decides, by the birth date as far as it can be read here; the server has the last word.
  for (const told of document.querySelectorAll('[data-birth-date]')) {
    const field = document.getElementById(told.dataset.birthDate);
    const any = told.textContent;
    const tell = () => {
      const found = /^\s*(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})\s*$/.exec(field.value) ?? /^\s*(\d{2})(\d{2})(\d{4})\s*$/.exec(field.value);
      if (!found) {
        told.textContent = any;
        return;
      }
      const [, day, month, year] = found.map(Number);
      const now = new Date();
      const before = now.getMonth() + 1 < month || (now.getMonth() + 1 === month && now.getDate() < day);
      const age = now.getFullYear() - year - (before ? 1 : 0);
      told.textContent = age >= 16 ? told.dataset.adult : age >= 12 ? told.dataset.youth : told.dataset.child;
    };
    field?.addEventListener('input', tell);
    tell();
  }
  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
})();
