/* Makes pages nicer that work without it. Nothing typed leaves the page from here but a day and a time, to be told how they are understood; nothing is kept. */
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

  // What came too late is sent with the token of who signed in meanwhile.
  for (const form of document.querySelectorAll('form[data-late]')) {
    form.addEventListener('submit', async (event) => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      const answer = await fetch('/session', { headers: { Accept: 'application/json' } }).catch(() => null);
      if (answer?.ok && !answer.redirected) form.elements._csrf.value = (await answer.json()).token;
      form.submit();
    });
  }

  // Without a connection nothing is sent: the browser would show a page of its own, and forget what was typed on this one.
  for (const form of document.querySelectorAll('form[method=post]')) {
    form.addEventListener('submit', (event) => {
      const told = document.getElementById('no-connection');
      told?.remove();
      if (navigator.onLine && form.dataset.connection !== 'lost') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const alert = document.getElementById('if-no-connection').content.firstElementChild.cloneNode(true);
      (event.submitter ?? form.lastElementChild).before(alert);
      alert.focus();
    }, { capture: true });
  }

  // More than is taken in one go is told before it is sent, where it was typed: nothing has to be typed again.
  const most = 1024 * 1024;
  for (const form of document.querySelectorAll('form[method=post]')) {
    form.addEventListener('submit', (event) => {
      const texts = [...form.querySelectorAll('textarea')].sort((a, b) => b.value.length - a.value.length);
      if (texts.length === 0 || new URLSearchParams(new FormData(form)).toString().length < most) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      texts[0].setCustomValidity(document.body.dataset.tooLarge);
      texts[0].addEventListener('input', () => texts[0].setCustomValidity(''), { once: true });
      texts[0].reportValidity();
    }, { capture: true });
  }

  // What was typed is not lost by closing the window unawares.
  let unsent = document.getElementById('faults') !== null;
  for (const form of document.querySelectorAll('form[data-warn-unsent]')) {
    form.addEventListener('input', () => { unsent = true; });
    form.addEventListener('submit', () => { unsent = false; });
  }
  addEventListener('beforeunload', (event) => { if (unsent) event.preventDefault(); });

  // Who stays away is told before they are signed out, in whichever window; nothing typed goes with it.
  const session = document.querySelector('.wor-session');
  if (session) {
    // A client looks in one window and is told how long that may be; professionals stay in as long as they work in any.
    const own = session.dataset.ask;
    const windows = own ? null : new BroadcastChannel('session');
    let seconds = Number(session.dataset.seconds);
    let timers = [];
    // Who passes by reads nothing of a page that was left. Clients, who cannot sign in again, keep their own words before them.
    let typed = false;
    addEventListener('input', () => { typed = true; });
    let shown = null;
    const cover = (part) => {
      const main = document.getElementById('main');
      document.getElementById('cover')?.remove();
      main.hidden = part !== null;
      if (part === null) return;
      main.before(document.getElementById(`cover-${part}`).content.cloneNode(true));
      document.querySelector('#cover h1').focus();
    };
    const show = (part) => {
      const left = part === 'over' || part === 'other';
      if (left && own && !typed) {
        location.replace(session.dataset.closed);
        return;
      }
      shown = part;
      if (!own) cover(left ? part : null);
      session.hidden = part === null || (left && !own);
      for (const name of ['warning', 'over', 'other']) {
        for (const each of session.querySelectorAll(`[data-${name}]`)) each.hidden = name !== part;
      }
    };
    const fresh = () => {
      timers.forEach(clearTimeout);
      timers = [
        setTimeout(() => show('warning'), Math.max(0, seconds - 120) * 1000),
        setTimeout(() => show('over'), seconds * 1000),
      ];
      show(null);
    };
    const ask = async () => {
      const answer = await fetch(own ?? '/session', { headers: { Accept: 'application/json' } }).catch(() => null);
      if (!answer?.ok || answer.redirected) return;
      const { token, who, seconds: left } = await answer.json();
      if (who !== session.dataset.who) {
        // What was typed here is not sent in the name of whoever signed in after.
        timers.forEach(clearTimeout);
        show('other');
        return;
      }
      for (const field of document.querySelectorAll('input[name=_csrf]')) field.value = token;
      windows?.postMessage('fresh');
      seconds = left ?? seconds;
      fresh();
    };
    windows?.addEventListener('message', () => (shown === null ? fresh() : ask()));
    session.querySelector('button').addEventListener('click', ask);
    addEventListener('focus', () => { if (shown !== null) ask(); });
    windows?.postMessage('fresh');
    fresh();
  }

  // On a phone the menu is folded.
  const menu = document.querySelector('.wor-menu');
  menu?.addEventListener('click', () => menu.setAttribute('aria-expanded', String(menu.getAttribute('aria-expanded') !== 'true')));

  // What is wrong is told first.
  document.getElementById('faults')?.focus();

  // What was opened, Escape closes; not from a field, where that key means something else and something may have been typed.
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.target.matches('input, select, textarea')) return;
    const open = event.target.closest('details[open]');
    if (!open) return;
    event.preventDefault();
    open.open = false;
    open.querySelector('summary').focus();
  });

  // Who decides, by the birth date as far as it can be read here; the server has the last word.
  for (const told of document.querySelectorAll('[data-birth-date]')) {
    const field = document.getElementById(told.dataset.birthDate);
    const any = told.textContent;
    const tell = () => {
      const text = field.value.replace(/[\u2010-\u2015\u2212]/g, '-').toLowerCase();
      const found = /^\s*(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})/.exec(text) ?? /^\s*(\d{2})(\d{2})(\d{4})\s*$/.exec(text)
        ?? /^\s*(\d{1,2})[-. ]+(\p{L}{3})\p{L}*[-. ]+(\d{4})/u.exec(text);
      const month = found && (Number(found[2]) || 1 + ['jan', 'feb', 'm[ar][rat]', 'apr', 'me?a?[iy]', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'dec'].findIndex((name) => new RegExp(`^${name}$`).test(found[2])));
      if (!month) {
        told.textContent = any;
        return;
      }
      const [day, , year] = [found[1], found[2], found[3]].map(Number);
      const now = new Date();
      const before = now.getMonth() + 1 < month || (now.getMonth() + 1 === month && now.getDate() < day);
      const age = now.getFullYear() - year - (before ? 1 : 0);
      told.textContent = age >= 16 ? told.dataset.adult : age >= 12 ? told.dataset.youth : told.dataset.child;
    };
    field?.addEventListener('input', tell);
    tell();
  }
  // A day is typed; the browser's calendar only helps, for its field speaks the browser's language.
  for (const group of document.querySelectorAll('[data-calendar]')) {
    const field = group.querySelector('input');
    const calendar = document.createElement('input');
    const button = document.createElement('button');
    if (!calendar.showPicker) continue;
    calendar.type = 'date';
    calendar.tabIndex = -1;
    calendar.className = 'wor-calendar';
    calendar.setAttribute('aria-hidden', 'true');
    button.type = 'button';
    button.className = 'utrecht-button utrecht-button--subtle';
    button.textContent = group.dataset.calendar;
    button.addEventListener('click', () => calendar.showPicker());
    calendar.addEventListener('input', (event) => event.stopPropagation());
    calendar.addEventListener('change', () => {
      if (!calendar.value) return;
      field.value = calendar.value.split('-').reverse().join('-');
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.focus();
    });
    const place = document.createElement('div');
    place.className = 'wor-calendar-place';
    place.append(button, calendar);
    group.append(place);
  }
  // How a typed moment is understood is said before it is sent: what reads it then, reads it now.
  for (const told of document.querySelectorAll('.wor-understood')) {
    const group = told.parentElement;
    const [day, time] = group.querySelectorAll('input[type=text]');
    const token = group.closest('form')?.querySelector('input[name=_csrf]');
    if (!token) continue;
    let last = null;
    const tell = async () => {
      if (!day.value.trim()) {
        told.textContent = '';
        return;
      }
      const body = new URLSearchParams({ day: day.value, time: time.value, past: group.dataset.past, _csrf: token.value });
      last = body;
      const answer = await fetch('/understood-moment', { method: 'POST', body, headers: { Accept: 'application/json' } }).catch(() => null);
      if (last !== body) return;
      const { at, atNight } = answer?.ok && !answer.redirected ? await answer.json() : { at: null };
      told.textContent = at === null ? '' : `${told.dataset.is} ${at}.${atNight ? ` ${told.dataset.night}` : ''}`;
    };
    for (const field of [day, time]) field.addEventListener('change', tell);
  }
  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
})();
