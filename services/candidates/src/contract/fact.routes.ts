/** The one way by which the facts of a candidate leave this service: by purpose, signed, and logged. */
import { operation } from '@vlinderdas/platform/http/contract';
import { advisedOnRegelingen, kandidaatPad, purposes } from './access.ts';
import { feitenAntwoord, feitenVraag } from './fact.resource.ts';

export const factOperations = {
  askFacts: operation({
    id: 'regelingfeitenVragen',
    method: 'POST',
    path: '/kandidaten/{kandidaatId}/regelingfeiten/_vraag',
    summary: 'Feiten die een regel van een regeling vraagt',
    description:
      'Alleen voor de dienst die regelingen toetst, namens een medewerker die de kandidaat mag zien. De dienst bewijst het doel met `X-Doeltoken`. Elke vraag leggen wij vast.',
    tag: 'Geschiktheid',
    purpose: purposes.adviseOnRegelingen,
    params: kandidaatPad,
    body: feitenVraag,
    success: { status: 200, description: 'De feiten.', schema: feitenAntwoord },
    problems: [],
    access: advisedOnRegelingen,
    purposeBound: true,
  }),
};
