// Warns a few minutes before the session ends, while there is still time to keep it. What is typed stays.
const WARN_BEFORE_MS = 3 * 60_000;
const LOOK_EVERY_MS = 15_000;
const KEY = 'vlinderdas:last-use';

const minutes = Number(document.body.dataset.sessionMinutes);
if (minutes > 0) watch(minutes * 60_000);

/** @param {number} lengthMs */
function watch(lengthMs) {
  // Shared by all tabs: use of one keeps the session of all.
  localStorage.setItem(KEY, String(Date.now()));
  const warning = document.createElement('div');
  warning.className = 'vd-notice vd-notice--warning vd-session-warning';
  warning.setAttribute('role', 'alert');
  warning.hidden = true;
  const text = document.createElement('p');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'nl-button nl-button--secondary';
  button.textContent = 'Blijf aangemeld';
  warning.append(text, button);
  document.body.append(warning);

  button.addEventListener('click', async () => {
    const response = await fetch('/aangemeld').catch(() => undefined);
    if (response?.ok) {
      localStorage.setItem(KEY, String(Date.now()));
      warning.hidden = true;
    } else {
      text.textContent =
        'De aanmelding is verlopen. Meld in een ander tabblad opnieuw aan; wat hier staat, blijft staan.';
      button.hidden = true;
    }
  });

  setInterval(() => {
    const left = lengthMs - (Date.now() - Number(localStorage.getItem(KEY)));
    if (left > WARN_BEFORE_MS) warning.hidden = true;
    else if (warning.hidden) {
      text.textContent =
        left > 0
          ? 'Deze aanmelding verloopt over een paar minuten.'
          : 'Deze aanmelding is waarschijnlijk verlopen.';
      warning.hidden = false;
    }
  }, LOOK_EVERY_MS);
}
