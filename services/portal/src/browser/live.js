// Keeps a region of the page up to date. The region names a stream; when the stream says that the state is
// another one than the page shows, the page is fetched anew and the region replaced. Never under the pointer.
const QUIET_MS = 2500;
const LONGEST_WAIT_MS = 10_000;

const region = document.querySelector('[data-live-stream]');
if (region instanceof HTMLElement && region.id) follow(region);

/** @param {HTMLElement} region */
function follow(region) {
  const status = document.createElement('p');
  status.className = 'vd-visually-hidden';
  status.setAttribute('role', 'status');
  region.before(status);

  let lastTouch = 0;
  for (const kind of ['pointermove', 'pointerdown', 'keydown']) {
    region.addEventListener(kind, () => {
      lastTouch = Date.now();
    });
  }

  /** @type {EventSource | undefined} */
  let source;
  let wanted = region.dataset.liveState ?? '';
  let since = 0;
  let running = false;

  const isBusy = () => {
    if (Date.now() - since > LONGEST_WAIT_MS) return false;
    const active = document.activeElement;
    const typing = active !== null && region.contains(active) && active.matches('input, textarea, select');
    return typing || Date.now() - lastTouch < QUIET_MS;
  };

  const refresh = async () => {
    if (running || wanted === region.dataset.liveState) return;
    if (isBusy()) {
      setTimeout(refresh, 500);
      return;
    }
    running = true;
    try {
      const asked = wanted;
      const response = await fetch(location.href, { headers: { accept: 'text/html' } });
      if (response.redirected) return void location.reload();
      if (!response.ok) return;
      const fresh = new DOMParser()
        .parseFromString(await response.text(), 'text/html')
        .getElementById(region.id);
      if (!fresh) return;
      replace(region, fresh);
      region.dataset.liveState = fresh.dataset.liveState ?? asked;
      status.textContent = region.dataset.liveSaid ?? 'De lijst is bijgewerkt.';
    } catch {
      // Offline for a moment; the stream comes back by itself and asks again.
    } finally {
      running = false;
    }
  };

  const connect = () => {
    source = new EventSource(region.dataset.liveStream ?? '');
    source.addEventListener('state', (event) => {
      wanted = JSON.parse(event.data);
      since = Date.now();
      void refresh();
    });
  };
  // A hidden tab would keep one of the few connections that a browser allows per site.
  document.addEventListener('visibilitychange', () => {
    source?.close();
    if (!document.hidden) connect();
  });
  addEventListener('pagehide', () => source?.close());
  connect();
}

/**
 * Replaces the content and marks rows that are new or say something else. What was folded out or chosen stays so.
 * @param {HTMLElement} region
 * @param {HTMLElement} fresh
 */
function replace(region, fresh) {
  const before = new Map();
  for (const row of region.querySelectorAll('[id]')) before.set(row.id, spoken(row));
  const opened = [...region.querySelectorAll('details[open][id]')].map(({ id }) => id);
  const chosen = [...region.querySelectorAll('input[type="checkbox"]:checked')].map(({ name, value }) => ({
    name,
    value,
  }));
  const focused =
    document.activeElement && region.contains(document.activeElement) ? document.activeElement.id : '';
  region.replaceChildren(...fresh.childNodes);
  for (const id of opened) document.getElementById(id)?.setAttribute('open', '');
  for (const { name, value } of chosen) {
    for (const box of region.querySelectorAll(`input[name="${CSS.escape(name)}"]`)) {
      if (box.value === value) box.checked = true;
    }
  }
  const isFirstList = ![...before.keys()].some((id) => region.querySelector(`tbody[id="${CSS.escape(id)}"]`));
  for (const row of isFirstList ? [] : region.querySelectorAll('tbody[id]')) {
    if (before.get(row.id) === spoken(row)) continue;
    row.classList.add('vd-table__group--changed');
    row.querySelector('.vd-table__title')?.append(' ', changeMark(before.has(row.id)));
  }
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

/**
 * Says what happened to a row, and when.
 * @param {boolean} wasThere
 */
function changeMark(wasThere) {
  const mark = document.createElement('span');
  mark.className = 'vd-badge vd-badge--positive';
  mark.dataset.mark = '';
  const time = new Date().toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' });
  mark.textContent = `${wasThere ? 'veranderd' : 'nieuw'} om ${time}`;
  return mark;
}

/** @param {Element} row */
function spoken(row) {
  const copy = /** @type {Element} */ (row.cloneNode(true));
  // The place in the list says nothing about the row itself.
  for (const part of copy.querySelectorAll('[data-mark], .vd-table__cell--rank')) part.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
