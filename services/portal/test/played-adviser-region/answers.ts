/** The answers of each service to an adviser, by method and path; the first that fits answers. */
import { kaartLijst } from '@vlinderdas/candidates-service/contract/card.resource';
import { Kandidatenlijst, type LijstKandidaat } from '@vlinderdas/matcher-service/contract/matching.resource';
import { Contactpersonen } from '@vlinderdas/organisations-service/contract/person.resource';
import {
  type Voordracht,
  Voordrachten,
  VoordrachtMetStappen,
} from '@vlinderdas/placements-service/contract/proposals.resource';
import type { TransportResponse } from '@vlinderdas/platform/http/client';
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { list } from '../played-region/play-region.ts';
import { json, type PlayedService } from '../running-portal.ts';
import { cards } from './cards.ts';
import { contactMoment, employer, employerRow } from './employer.ts';
import { explained } from './explanation.ts';
import { colleagues, ids, organisations } from './people.ts';
import { preview } from './proposals.ts';
import { principles } from './shortlist.ts';

export interface PlayedRegion {
  service: PlayedService;
  /** What the next answers say; a test changes them. */
  vacancy: Vacature;
  proposals: Voordracht[];
  list: Partial<Kandidatenlijst>;
  groups: Record<string, readonly LijstKandidaat[]>;
  /** Answers that win over the played ones: by `METHOD path`, a prefix. */
  override: Map<string, () => ReturnType<PlayedService>>;
}

interface Asked {
  /** What the pattern holds on to, mostly an id. */
  id: string;
  query: URLSearchParams;
  /** Of the body, as far as an answer depends on it. */
  sent: { kandidaatIds?: string[]; kaartnummer?: string; ids?: string[] };
}
type Answer = readonly [RegExp, (region: PlayedRegion, asked: Asked) => TransportResponse];

export const notThere = () =>
  json({ type: '/problemen/niet-gevonden', title: 'Niet gevonden', status: 404, detail: '' }, 404);

const ofVacancies: readonly Answer[] = [
  [/^GET \/vacatures\/v1\/vacatures$/, ({ vacancy }) => list([rowOf(vacancy)])],
  [
    / \/vacatures\/v1\/vacatures\/([^/]+)/,
    ({ vacancy }, { id }) => (id === vacancy.id ? json(vacancy) : notThere()),
  ],
  [
    / \/vacatures\/v1\/herkenning$/,
    ({ vacancy }) =>
      json({
        ...vacancy.herkenning,
        voorstel: {
          beroep: {
            codeBeroepsnaam: 'urn:vlinderdas:beroep:orderpicker',
            herkomst: 'herkend',
            gevondenIn: 'Orderpicker',
          },
          voorwaardenNaSelectie: ['vog'],
        },
      }),
  ],
];

const ofMatching: readonly Answer[] = [
  [/ \/matching\/v1\/.*\/([^/]+)\/uitleg$/, (_, { id }) => json(explained(id))],
  [
    / \/matching\/v1\/vacatures\//,
    (region, { query }) => json(listOf(region, query.get('groep') ?? 'geschikt')),
  ],
  [/ \/matching\/v1\/uitgangspunten$/, () => json(principles)],
];

const ofCandidates: readonly Answer[] = [
  [
    / \/kandidaten\/v1\/kaarten\/_lijst$/,
    (_, { sent }) =>
      json(
        kaartLijst.parse({
          resultaten: sent.kandidaatIds?.flatMap((id) => cards.get(id) ?? []),
        }),
      ),
  ],
  [
    / \/kandidaten\/v1\/kaarten\/_zoek$/,
    (_, { sent }) => list([...cards.values()].filter(({ kaartnummer }) => kaartnummer === sent.kaartnummer)),
  ],
  [/ \/kandidaten\/v1\/kaarten\/([^/]+)$/, (_, { id }) => json(cards.get(id))],
];

const ofPlacements: readonly Answer[] = [
  [
    /^GET \/plaatsingen\/v1\/voordrachten$/,
    ({ proposals }) => json(Voordrachten.parse({ resultaten: proposals, _links: {} })),
  ],
  [/ \/plaatsingen\/v1\/voordrachten$/, () => json({ voordrachten: [] }, 201)],
  [/ \/plaatsingen\/v1\/.*\/voorbeeld$/, () => json(preview)],
  [
    /^GET \/plaatsingen\/v1\/voordrachten\/([^/]+)/,
    (region, { id }) => {
      const found = proposalOf(region, id);
      if (!found) return notThere();
      const steps = [{ stap: 'gevraagd', op: found.gevraagdOp, doorId: ids.mila, organisatieId: ids.dommel }];
      return json(VoordrachtMetStappen.parse({ ...found, stappen: steps }));
    },
  ],
  [
    / \/plaatsingen\/v1\/voordrachten\/([^/]+)/,
    (region, { id }) => {
      const found = proposalOf(region, id);
      return found ? json(found) : notThere();
    },
  ],
];

const ofOrganisations: readonly Answer[] = [
  [
    / \/organisaties\/v1\/medewerkers$/,
    () =>
      list(
        colleagues.map((colleague) => ({ ...colleague, actief: true, lidmaatschappen: [], afwezigheid: [] })),
      ),
  ],
  [
    / \/organisaties\/v1\/contactpersonen\/_lijst$/,
    (_, { sent }) =>
      json(Contactpersonen.parse({ contactpersonen: colleagues.filter(({ id }) => sent.ids?.includes(id)) })),
  ],
  [
    / \/organisaties\/v1\/organisaties\/(?:.*\/)?([^/]+)$/,
    (_, { id }) => json({ id, soort: 'uitvoerder', naam: organisations[id] ?? 'Onbekend' }),
  ],
];

const ofEmployers: readonly Answer[] = [
  [/^GET \/werkgevers\/v1\/werkgevers$/, () => list([employerRow])],
  [/ \/werkgevers\/v1\/.*\/contactmomenten$/, () => list([contactMoment])],
  [/ \/werkgevers\/v1\/werkgevers\//, () => json(employer)],
];

const ofTaxonomy: readonly Answer[] = [
  [
    / \/taxonomie\/v1\/beroepen$/,
    () => list([{ uri: 'urn:vlinderdas:beroep:orderpicker', nummer: 1, naam: 'orderpicker', isco: '9333' }]),
  ],
  [
    / \/taxonomie\/v1\/competenties$/,
    () =>
      list([
        {
          uri: 'urn:vlinderdas:competentie:orders-verzamelen',
          nummer: 1,
          naam: 'orders verzamelen',
          soort: 'vaardigheid',
        },
      ]),
  ],
];

export const answers: readonly Answer[] = [
  ...ofVacancies,
  ...ofMatching,
  ...ofCandidates,
  ...ofPlacements,
  ...ofOrganisations,
  ...ofEmployers,
  ...ofTaxonomy,
  [/\/taken$/, () => json({ taken: [] })],
];

const proposalOf = ({ proposals }: PlayedRegion, wanted: string) => proposals.find(({ id }) => id === wanted);

function rowOf(vacancy: Vacature) {
  return {
    id: vacancy.id,
    naamVacature: vacancy.naamVacature,
    handelsnaamOrganisatie: vacancy.handelsnaamOrganisatie,
    werkgeverId: vacancy.werkgeverId,
    status: vacancy.status,
    beroep: 'orderpicker',
    sector: 'H',
    plaats: 'Best',
    urenMinimaal: 24,
    urenMaximaal: 36,
    aantalGezocht: 6,
    aantalVervuld: 0,
    contactpersoonWsp: vacancy.contactpersoonWsp,
    ingevoerdDoor: 'adviseur',
    ontvangenOp: vacancy.ontvangenOp,
    laatsteTeken: vacancy.laatsteTeken,
  };
}

function listOf({ groups, list: changes }: PlayedRegion, group: string) {
  return Kandidatenlijst.parse({
    vacatureId: ids.vacancy,
    stand: 'gereed',
    revisie: 4,
    vacatureRevisie: 3,
    berekendOp: '2026-11-23T08:13:00Z',
    aantallen: {
      geschikt: groups.geschikt?.length ?? 0,
      pastBijna: groups['past-bijna']?.length ?? 0,
      onvolledig: groups.onvolledig?.length ?? 0,
    },
    resultaten: groups[group] ?? [],
    _links: {},
    ...changes,
  });
}
