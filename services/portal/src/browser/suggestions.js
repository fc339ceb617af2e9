// Suggestions while typing: a field names an address that answers with <option>s. The field works without them.
const PAUSE_MS = 150;
const SHORTEST = 2;

for (const field of document.querySelectorAll('input[data-suggestions]')) suggest(field);

/** @param {HTMLInputElement} field */
function suggest(field) {
  const list = document.createElement('datalist');
  list.id = `${field.id}-suggestions`;
  field.after(list);
  field.setAttribute('list', list.id);
  let timer = 0;
  let asked = '';
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const text = field.value.trim();
      if (text.length < SHORTEST || text === asked) return;
      asked = text;
      const url = new URL(field.dataset.suggestions ?? '', location.href);
      url.searchParams.set('q', text);
      const response = await fetch(url).catch(() => undefined);
      // A slower answer to an earlier question must not replace a later one.
      if (!response?.ok || response.redirected || asked !== text) return;
      const options = new DOMParser().parseFromString(
        `<datalist>${await response.text()}</datalist>`,
        'text/html',
      );
      list.replaceChildren(...options.querySelectorAll('option'));
    }, PAUSE_MS);
  });
}
