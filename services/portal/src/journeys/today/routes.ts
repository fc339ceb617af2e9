import { page } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { todayPage } from './page.ts';
import { findTasks } from './task-lists.ts';

/** The first page of every role: what waits for me. */
export const todayJourney: Journey = ({ routes, transport }) => {
  routes.get('/vandaag', 'everyone', async (visit) => {
    const found = await findTasks(transport, visit.caller);
    return page(todayPage({ ...found, name: visit.person.name, now: visit.now }));
  });
};
