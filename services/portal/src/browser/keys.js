// `/` goes to the search field; arrow keys step through the rows of a list.
const isTyping = (target) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]');

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
    return;
  if (event.key === '/') {
    const field = document.querySelector('[data-search-key]');
    if (!(field instanceof HTMLElement)) return;
    event.preventDefault();
    field.focus();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const here = event.target instanceof Element ? event.target.closest('.vd-table__group') : null;
    const row = event.key === 'ArrowDown' ? here?.nextElementSibling : here?.previousElementSibling;
    const link = row?.querySelector('.vd-table__title a');
    if (!(link instanceof HTMLElement)) return;
    event.preventDefault();
    link.focus();
  }
});
