/** All journeys of the portal. A new one is a folder beside these and a line here. */
import { aboutJourney } from './about/routes.ts';
import { apiDocumentationJourney } from './api-documentation/routes.ts';
import { candidateJourney } from './candidate/routes.ts';
import { candidatesJourney } from './candidates/routes.ts';
import type { Journey } from './journey.ts';
import { requestsJourney } from './requests/routes.ts';
import { todayJourney } from './today/routes.ts';
import { vacancyJourney } from './vacancy/routes.ts';
import { welcomeJourney } from './welcome/routes.ts';

export const journeys: readonly Journey[] = [
  welcomeJourney,
  todayJourney,
  aboutJourney,
  apiDocumentationJourney,
  candidatesJourney,
  candidateJourney,
  requestsJourney,
  vacancyJourney,
];
