import { html } from '@vlinderdas/design/html';
import { fragment, page, redirect } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { welcomePage } from './page.ts';

export const welcomeJourney: Journey = ({ routes }) => {
  routes.open('/', (visit) => (visit.person ? redirect('/vandaag') : page(welcomePage)));
  // What a page asks to keep the session: the answer itself renews it.
  routes.get('/aangemeld', 'everyone', () => fragment(html`<p>Aangemeld</p>`));
};
