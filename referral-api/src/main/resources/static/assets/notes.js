/* Keeps a note while it is typed: after a pause, when the page is left, and again when the connection is back. */
'use strict';
(() => {
  const PAUSE = 2000;
  const AGAIN = 4000;
  const form = document.querySelector('form[data-note]');
  const told = form?.querySelector('[data-kept]');
  if (!told) return;
  const draft = form.elements.draftId;
  const revision = form.elements.revision;
  let timer = null;
  let busy = null;
  let changed = false;
  let beginning = null;
  let apart = false;

  const say = (text, bad) => {
    if (told.textContent !== text) told.textContent = text;
    told.classList.toggle('wor-kept--lost', bad);
  };
  const typed = () => {
    const fields = new URLSearchParams(new FormData(form));
    for (const name of ['draftId', 'revision']) if (!fields.get(name)) fields.delete(name);
    return fields;
  };
  const later = (pause) => {
    clearTimeout(timer);
    timer = setTimeout(keep, pause);
  };
  // What another window has overtaken or sent goes on as a draft of its own: nothing of either is lost.
  const goApart = () => {
    apart = true;
    draft.value = '';
    revision.value = '';
    form.elements.draftKey.value = crypto.randomUUID();
    changed = true;
  };
  const send = async () => {
    changed = false;
    // Begun again after a lost answer, it is the same request: one draft, not two.
    const again = beginning !== null;
    const body = beginning ?? typed();
    body.set('_csrf', form.elements._csrf.value);
    const isBeginning = !body.has('draftId');
    if (isBeginning) beginning = body;
    const answer = await fetch(form.dataset.drafts, { method: 'POST', body, headers: { Accept: 'application/json' } }).catch(() => null);
    // Where a sentence did not get through, the whole note would not either.
    form.dataset.connection = answer === null ? 'lost' : 'there';
    if (answer?.ok && !answer.redirected && answer.headers.get('Content-Type')?.startsWith('application/json')) {
      const kept = await answer.json();
      beginning = null;
      if (again) changed = true;
      draft.value = kept.draftId;
      revision.value = kept.revision;
      if (isBeginning && !form.elements.about) history.replaceState(null, '', `${form.dataset.drafts}/${kept.draftId}`);
      if (!changed) say((apart ? `${told.dataset.apart} ` : '') + told.dataset.saved.replace('{time}', kept.at), false);
      return;
    }
    if (!isBeginning && (answer?.status === 412 || answer?.status === 404)) {
      goApart();
      return;
    }
    changed = true;
    if (answer && (answer.status === 400 || answer.status === 404 || answer.status === 422)) {
      beginning = null;
      say(told.dataset.refused, true);
      throw new Error('refused');
    }
    say(answer && (answer.redirected || answer.status === 403 || answer.status === 401) ? told.dataset.out : told.dataset.lost, true);
    throw new Error('lost');
  };
  const keep = async () => {
    if (busy || !changed) return;
    busy = send().then(() => { busy = null; if (changed) later(0); }, () => { busy = null; later(AGAIN); });
    await busy;
  };

  form.addEventListener('input', () => { changed = true; later(busy ? AGAIN : PAUSE); });
  addEventListener('online', () => { if (changed) later(0); });
  document.addEventListener('visibilitychange', () => { if (document.hidden && changed) keep(); });
  // What is being kept is waited for, so that no draft stays behind of what was sent.
  form.addEventListener('submit', async (event) => {
    if (event.defaultPrevented) return;
    clearTimeout(timer);
    // What is being sent is not begun as a draft by leaving the page.
    if (!busy) {
      changed = false;
      return;
    }
    event.preventDefault();
    const button = event.submitter;
    await Promise.race([busy, new Promise((done) => { setTimeout(done, 5000); })]);
    clearTimeout(timer);
    changed = false;
    delete form.dataset.sent;
    form.requestSubmit(button);
  });
})();
