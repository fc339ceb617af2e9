import { type Content, type Html, html } from './html.ts';

/**
 * Something wide that goes on one sheet of paper, A3 on its side, with the page around it.
 * @param dense there is much of it: on paper shapes alone are left in the cells
 */
export function wideSheet(body: Content, dense = false): Html {
  return html`<div class="vd-matrix${dense ? ' vd-matrix--dense' : ''}">${body}</div>`;
}
