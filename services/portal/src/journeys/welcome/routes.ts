import { page, redirect } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { welcomePage } from './page.ts';

export const welcomeJourney: Journey = ({ routes }) => {
  routes.open('/', (visit) => (visit.person ? redirect('/vandaag') : page(welcomePage)));
};
