/**
 * Advice, examples to reckon with, and the rules behind them. The rules and the examples are public: they hold
 * nothing of a person. Advice about a person is for who serves that person, never for an employer or a coordinator.
 */
import type { ApiDocument } from '@vlinderdas/platform/http/api';
import { type AccessTable, operation } from '@vlinderdas/platform/http/contract';
import { z } from 'zod';
import { coordinators, PURPOSE_CATALOGUE, PURPOSE_PUBLIC } from './access.ts';
import {
  Advies,
  AdviesVraag,
  Maandlasten,
  RekenVraag,
  WerkgeverAdvies,
  WerkgeverVraag,
} from './advice.resource.ts';
import { NietsGevonden } from './found-nothing.resource.ts';
import { Regelset, Regelsets, regelsetId } from './ruleset.resource.ts';

export const adviceTag: ApiDocument['tags'][number] = {
  name: 'adviezen',
  description: 'Welke instrumenten kunnen, hoeveel dat is, en volgens welke regels.',
};

const PURPOSE_ADVICE = 'urn:vlinderdas:verwerking:adviseren-over-regelingen';

const advisers = {
  werkgeversadviseur: 'region',
  begeleider: 'region',
  teamleider: 'region',
  // Whom the own organisation placed: a colleague elsewhere has no reason to look.
  nazorgcontact: 'organisation',
} as const satisfies AccessTable;

const tag = 'adviezen';

export const adviceOperations = {
  advise: operation({
    id: 'adviesVragen',
    method: 'POST',
    path: '/adviezen',
    summary: 'Welke instrumenten kunnen bij deze kandidaat en dit werk',
    description:
      'Met alle redenen en hun artikel. Wat niet bekend is, telt nooit als ja. Het advies telt nergens mee in de volgorde van kandidaten. Een werkgever ziet dit niet: de naam van een regeling kan een beperking of een uitkering verraden.',
    tag,
    purpose: PURPOSE_ADVICE,
    body: AdviesVraag,
    success: { status: 200, description: 'Het advies.', schema: Advies },
    problems: [],
    access: advisers,
  }),
  countFoundNothing: operation({
    id: 'nietsGevondenBekijken',
    method: 'GET',
    path: '/adviezen/niets-gevonden',
    summary: 'Bij hoeveel mensen een advies niets vond, per maand',
    description:
      'Alleen aantallen, van de laatste twaalf maanden die voorbij zijn. Van minder dan vijf mensen noemen wij geen aantal.',
    tag,
    purpose: PURPOSE_CATALOGUE,
    success: { status: 200, description: 'De aantallen.', schema: NietsGevonden },
    problems: [],
    access: coordinators,
  }),
  adviseEmployer: operation({
    id: 'werkgeverAdviesVragen',
    method: 'POST',
    path: '/adviezen/_werkgever',
    summary: 'Wat een werkgever kan krijgen, zonder kandidaat',
    description: 'Vijf vragen over het werk. Er wordt niets bewaard.',
    tag,
    purpose: PURPOSE_PUBLIC,
    body: WerkgeverVraag,
    success: { status: 200, description: 'Wat er kan.', schema: WerkgeverAdvies },
    problems: [],
    access: 'public',
  }),
  calculate: operation({
    id: 'regelingBerekenen',
    method: 'POST',
    path: '/berekeningen',
    summary: 'Wat een werkgever per maand betaalt, met en zonder regelingen',
    description: 'Een rekenvoorbeeld, regel voor regel. Er wordt niets bewaard.',
    tag,
    purpose: PURPOSE_PUBLIC,
    body: RekenVraag,
    success: { status: 200, description: 'De berekening.', schema: Maandlasten },
    problems: [],
    access: 'public',
  }),
  listRulesets: operation({
    id: 'regelsetsBekijken',
    method: 'GET',
    path: '/regelsets',
    summary: 'De regelsets met hun datums',
    tag,
    purpose: PURPOSE_PUBLIC,
    success: { status: 200, description: 'De regelsets, de nieuwste eerst.', schema: Regelsets },
    problems: [],
    access: 'public',
  }),
  getRuleset: operation({
    id: 'regelsetBekijken',
    method: 'GET',
    path: '/regelsets/{regelsetId}',
    summary: 'Eén regelset: elke regel met zijn voorwaarden en artikelen',
    tag,
    purpose: PURPOSE_PUBLIC,
    params: z.strictObject({ regelsetId }),
    success: { status: 200, description: 'De regelset.', schema: Regelset },
    problems: [],
    access: 'public',
  }),
};
