// Menus that fold out close again on Escape and on a click elsewhere.
const menus = document.querySelectorAll('.vd-user, .vd-bar__narrow');

document.addEventListener('click', (event) => {
  for (const menu of menus)
    if (event.target instanceof Node && !menu.contains(event.target)) menu.removeAttribute('open');
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const menu of menus) {
    if (!menu.hasAttribute('open')) continue;
    menu.removeAttribute('open');
    menu.querySelector('summary')?.focus();
  }
});
