/** Operations on the pseudonymous card, and the question of a gate. */
import { operation } from '@vlinderdas/platform/http/contract';
import { z } from 'zod';
import { advisers, bladzijde, kandidaatPad, purposes } from './access.ts';
import { kaart, kaartBladzijde, kaartLijst, kaartZoekvraag } from './card.resource.ts';
import { geschiktheidsantwoord, geschiktheidsvraag } from './eligibility.resource.ts';

export const cardOperations = {
  searchCards: operation({
    id: 'kaartenZoeken',
    method: 'POST',
    path: '/kaarten/_zoek',
    summary: 'Kandidaten zonder naam zoeken',
    tag: 'Kaarten',
    purpose: purposes.match,
    query: bladzijde,
    body: kaartZoekvraag,
    success: { status: 200, description: 'Een bladzijde kaarten.', schema: kaartBladzijde },
    problems: [],
    access: advisers,
  }),
  listCards: operation({
    id: 'kaartenLijst',
    method: 'POST',
    path: '/kaarten/_lijst',
    summary: 'Veel kaarten tegelijk ophalen',
    tag: 'Kaarten',
    purpose: purposes.match,
    body: z
      .strictObject({ kandidaatIds: z.array(z.uuid()).min(1).max(500) })
      .meta({ id: 'KaartLijstvraag', description: 'Welke kaarten u wilt zien.' }),
    success: { status: 200, description: 'De kaarten.', schema: kaartLijst },
    problems: [],
    access: advisers,
  }),
  getCard: operation({
    id: 'kaartOphalen',
    method: 'GET',
    path: '/kaarten/{kandidaatId}',
    summary: 'Kaart van een kandidaat ophalen',
    tag: 'Kaarten',
    purpose: purposes.match,
    params: kandidaatPad,
    success: { status: 200, description: 'De kaart.', schema: kaart },
    problems: [],
    access: advisers,
  }),
  answerEligibility: operation({
    id: 'geschiktheidToetsen',
    method: 'POST',
    path: '/geschiktheid/_toets',
    summary: 'Komen kandidaten in aanmerking voor een voorbehouden vacature?',
    description:
      'Het antwoord is ja, nee of onbekend. Het feit zelf geven wij niet. Elke vraag leggen wij vast.',
    tag: 'Geschiktheid',
    purpose: purposes.reserve,
    body: geschiktheidsvraag,
    success: { status: 200, description: 'Per kandidaat een antwoord.', schema: geschiktheidsantwoord },
    problems: [],
    access: advisers,
  }),
};
