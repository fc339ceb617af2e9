import type { ApiDocument } from '@vlinderdas/platform/http/api';

/** What the OpenAPI document says of this API. */
export const document: ApiDocument = {
  title: 'Kandidaten',
  version: '1.0.0',
  description:
    'Kandidaten van de regio: aanleveren uit een bronsysteem, bijhouden door begeleiders, en zoeken zonder naam. Wie iemand is, ziet alleen de begeleidende organisatie, of wie daarvoor een vrijgave heeft.',
  tags: [
    {
      name: 'Aanleveren',
      description: 'Profielen uit het systeem van een organisatie, één voor één of in bulk.',
    },
    { name: 'Kandidaten', description: 'Kandidaten van de eigen organisatie, met naam.' },
    { name: 'Status', description: 'Beschikbaarheid, bemiddelbaarheid en actualiteit.' },
    { name: 'Rechten van de kandidaat', description: 'Zichtbaarheid, inzage en wissen.' },
    { name: 'Kaarten', description: 'Kandidaten zonder naam, voor adviseurs van de regio.' },
    { name: 'Geschiktheid', description: 'Vragen voor vacatures die voor een groep bedoeld zijn.' },
    { name: 'Taxonomie', description: 'Profielen omzetten naar een andere versie.' },
    { name: 'Taken', description: 'Wat op u wacht.' },
  ],
};
