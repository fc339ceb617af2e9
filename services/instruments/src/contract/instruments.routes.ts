/** All operations of this service, as data: the route, the document, the client and the access test come from it. */
import type { ApiDocument } from '@vlinderdas/platform/http/api';
import { adviceOperations, adviceTag } from './advice.routes.ts';
import { catalogueOperations } from './catalogue.routes.ts';
import { exchangeOperations } from './exchange.routes.ts';
import { harmonisationOperations, harmonisationTag } from './harmonisation.routes.ts';
import { menukaartOperations } from './menukaart.routes.ts';

export { instrumentsBasePath } from './access.ts';

export const instrumentsOperations = {
  ...catalogueOperations,
  ...harmonisationOperations,
  ...menukaartOperations,
  ...adviceOperations,
  ...exchangeOperations,
};

export const instrumentsDocument: ApiDocument = {
  title: 'Instrumenten',
  version: '1.0.0',
  description:
    'De catalogus van instrumenten voor werkgevers: wat er landelijk, regionaal en lokaal is, wat elke aanbieder ermee doet, en waar zij verschillen.',
  tags: [
    { name: 'instrumenten', description: 'Wat er is, voor de hele regio.' },
    { name: 'varianten', description: 'Wat één aanbieder met een instrument doet, in een periode.' },
    { name: 'onderhoud', description: 'Wat moet worden herzien, en wat er is gewijzigd.' },
    harmonisationTag,
    { name: 'menukaart', description: 'Wat iedere werkgever mag weten.' },
    adviceTag,
    { name: 'bestanden', description: 'Een set invoeren uit een bestand, en de catalogus als bestand.' },
    { name: 'taken', description: 'Wat er op u wacht.' },
  ],
};
