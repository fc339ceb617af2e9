// Forms: a second click does nothing, and what was typed survives a closed tab. The server guards both as well.
const DRAFT_MS = 24 * 3_600_000;

for (const form of document.querySelectorAll('form[method="post"]')) {
  form.addEventListener('submit', (event) => {
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    // Coming back with the back button must give a form that works.
    addEventListener('pageshow', () => delete form.dataset.sent, { once: true });
  });
}

for (const form of document.querySelectorAll('form[data-draft]')) keepDraft(form);

/** @param {HTMLFormElement} form */
function keepDraft(form) {
  const key = `vlinderdas:${form.dataset.draft}`;
  const fields = () =>
    [...form.elements].filter((field) => field.name && !field.name.startsWith('_') && field.type !== 'file');

  const failed = document.title.startsWith('Fout: ');
  const stored = JSON.parse(sessionStorage.getItem(key) ?? 'null');
  if (stored && !failed && Date.now() - stored.at < DRAFT_MS && form.dataset.draftFresh !== 'no') {
    for (const field of fields()) {
      const values = stored.values[field.name];
      if (!values) continue;
      if (field.type === 'checkbox' || field.type === 'radio') field.checked = values.includes(field.value);
      else if (field.tagName !== 'BUTTON' && !field.value) field.value = values[0];
    }
  }

  let timer = 0;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const values = {};
      for (const [name, value] of new FormData(form)) {
        if (!name.startsWith('_') && typeof value === 'string')
          values[name] = [...(values[name] ?? []), value];
      }
      sessionStorage.setItem(key, JSON.stringify({ at: Date.now(), values }));
    }, 400);
  });
  form.addEventListener('submit', () => {
    clearTimeout(timer);
    sessionStorage.removeItem(key);
  });
}
