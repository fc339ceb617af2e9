/** The whole contract of `/organisaties/v1`. */
import type { ApiDocument } from '@vlinderdas/platform/http/api';
import { organisationOperations } from './organisation.routes.ts';
import { personOperations } from './person.routes.ts';
import { regionOperations } from './region.routes.ts';

export const BASE_PATH = '/organisaties/v1';

export const organisationsDocument: ApiDocument = {
  title: 'Organisaties',
  version: '1.0.0',
  description:
    'De inrichting van een arbeidsmarktregio: organisaties, wie voor welke gemeente welke wet uitvoert, medewerkers met rollen en vervanging, afspraken over delen, en de instellingen van de regio.',
  tags: [
    { name: 'regios', description: 'De regio, haar loket en haar instellingen.' },
    { name: 'uitvoering', description: 'Wie voor welke gemeente welke wet uitvoert.' },
    { name: 'organisaties', description: 'Gemeenten, uitvoerders, UWV en werkgevers.' },
    { name: 'deelbeleid', description: 'Wat organisaties over hun kandidaten delen in de regio.' },
    { name: 'teams', description: 'Teams van organisaties.' },
    { name: 'medewerkers', description: 'Mensen, hun rollen, en wie waarneemt.' },
    { name: 'taken', description: 'Wat op u wacht.' },
  ],
};

export const organisationsOperations = {
  ...regionOperations,
  ...organisationOperations,
  ...personOperations,
};
