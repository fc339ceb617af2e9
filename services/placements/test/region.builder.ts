/**
 * A small region around the service: two organisations that guide, an adviser of a third, two employers. The other
 * services answer from here in the form of their own contracts; each answer is checked against it.
 */

import type { Kandidaat } from '@vlinderdas/candidates-service/contract/candidate.resource';
import { operations as candidates } from '@vlinderdas/candidates-service/contract/candidates.routes';
import type { Kaart } from '@vlinderdas/candidates-service/contract/card.resource';
import type { Advies } from '@vlinderdas/instruments-service/contract/advice.resource';
import { adviceOperations } from '@vlinderdas/instruments-service/contract/advice.routes';
import { newId } from '@vlinderdas/kernel/id';
import type { Uitleg } from '@vlinderdas/matcher-service/contract/matching.resource';
import { matchingOperations } from '@vlinderdas/matcher-service/contract/matching.routes';
import { organisationsOperations } from '@vlinderdas/organisations-service/contract/organisations.routes';
import type { Transport } from '@vlinderdas/platform/http/client';
import type { OperationShape } from '@vlinderdas/platform/http/contract';
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { vacanciesOperations } from '@vlinderdas/vacancies-service/contract/vacancies.routes';
import { testAdvice } from './advice.builder.ts';

const quality = { score: 80, rangschikbaar: true, actueel: true, ontbreekt: [] };

export interface TestCandidate {
  kaart: Kaart;
  kandidaat: Kandidaat;
}

export interface TestRegion {
  candidates: Map<string, TestCandidate>;
  vacancies: Map<string, Vacature>;
  /** `vacancy candidate` */
  explanations: Map<string, Uitleg>;
  /** Candidates by vacancy, the best first; whoever has an explanation without standing here is first. */
  orders: Map<string, string[]>;
  /** begeleider to who is there today */
  standIns: Map<string, { id: string; naam: string; telefoonnummer?: string }>;
  teams: Map<string, { naam: string; leden: string[] }>;
  people: Set<string>;
  maxOpenRequests: number;
  /** What instruments advises about anybody. */
  advice: Advies;
  /** Addresses that were called, in order. */
  calls: string[];
}

export function emptyRegion(): TestRegion {
  return {
    candidates: new Map(),
    vacancies: new Map(),
    explanations: new Map(),
    orders: new Map(),
    standIns: new Map(),
    teams: new Map(),
    people: new Set(),
    maxOpenRequests: 3,
    advice: testAdvice(),
    calls: [],
  };
}

let cardNumber = 2001;

export function addCandidate(
  region: TestRegion,
  owner: { organisatieId: string; begeleiderId?: string; teamId?: string },
  changes: { kaart?: Partial<Kaart>; kandidaat?: Partial<Kandidaat> } = {},
): string {
  const id = newId();
  const core = {
    kaartnummer: `K-${cardNumber++}`,
    revisie: 1,
    ...owner,
    woonplaats: 'Valkenswaard',
    woongemeente: 'GM0858',
    beschikbaarheid: 'beschikbaar',
    bemiddelbaarheid: 'direct',
    zichtbaarVoorWerkgevers: true,
    herkomst: 'gevoed',
    nagekekenOp: '2026-11-01',
    profielkwaliteit: quality,
  } as const;
  const profile = {
    bemiddelingsberoep: [{ codeBeroepsnaam: 'urn:vlinderdas:beroep:orderpicker' }],
    werktijden: { aantalWerkurenPerWeekMinimaal: 24, aantalWerkurenPerWeekMaximaal: 32 },
    arbeidsmarktkwalificatie: {
      codeWerkEnDenkniveauWerkzoekende: 3,
      competentiebeheersing: [
        { codeCompetentie: 'urn:vlinderdas:competentie:orders-verzamelen' },
        { codeCompetentie: 'urn:vlinderdas:competentie:zeldzaam-ambacht' },
      ],
      rijbewijs: [{ codeSoortRijbewijs: 'B' }],
      taalbeheersing: [{ codeTaal: 'nld', codeNiveauTaalbeheersingMondeling: 3 }],
      werkervaring: [
        {
          beroep: { codeBeroepsnaam: 'urn:vlinderdas:beroep:orderpicker' },
          datumAanvangWerkzaamheden: '2019-04-13',
          datumEindeWerkzaamheden: '2023-09-28',
        },
      ],
    },
  };
  const kaart: Kaart = { kandidaatId: id, ...core, profiel: profile, ...changes.kaart };
  const kandidaat: Kandidaat = {
    id,
    ...core,
    ...profile,
    identiteit: {
      voornaam: 'Zilvermeeuw',
      achternaam: 'Voorbeeldstra',
      geboortedatum: '1988-02-03',
      telefoonnummer: '040 000 00 77',
      emailadres: 'zilvermeeuw@post.example',
    },
    verwerkingsverantwoordelijkeId: owner.organisatieId,
    handmatigeVelden: [],
    waarschuwingen: [],
    vrijgegeven: false,
    gewijzigdOp: '2026-11-01T09:00:00.000Z',
    ...changes.kandidaat,
  };
  region.candidates.set(id, { kaart, kandidaat });
  return id;
}

export function addVacancy(region: TestRegion, changes: Partial<Vacature> = {}): string {
  const id = newId();
  region.vacancies.set(id, {
    id,
    revisie: 1,
    status: 'opgepakt',
    naamVacature: 'Orderpicker vroege dienst',
    beroep: { codeBeroepsnaam: 'urn:vlinderdas:beroep:orderpicker', naam: 'Orderpicker' },
    competentiebeheersing: [
      { codeCompetentie: 'urn:vlinderdas:competentie:orders-verzamelen', naam: 'Orders verzamelen' },
    ],
    herkenning: { competenties: [], voorwaardenNaSelectie: [], nietOvergenomen: [] },
    waarschuwingen: [],
    mogelijkDezelfde: [],
    aantalGezocht: 2,
    aantalVervuld: 0,
    ingevoerdDoor: 'adviseur',
    bronnen: [],
    stappen: [],
    ontvangenOp: '2026-11-20T09:00:00.000Z',
    gewijzigdOp: '2026-11-20T09:00:00.000Z',
    laatsteTeken: '2026-11-20T09:00:00.000Z',
    ...changes,
  });
  return id;
}

const SETTINGS = {
  wspVorm: 'regionaal',
  loketnamen: [{ naam: 'Werkgeversservicepunt', vanaf: '2026-01-01' }],
  termijnen: {
    ontvangstbevestiging: 1,
    eersteVoordracht: 5,
    antwoordBegeleider: 2,
    antwoordWerkgever: 5,
    verlopen: 10,
  },
  eigenKandidatenEerstUren: 0,
  stilteVacatureDagen: 30,
  feestdagen: { carnaval: false, goedeVrijdag: true, bevrijdingsdag: 'elk-jaar' },
};

function answered(operation: OperationShape, body: unknown) {
  const checked = operation.success.schema ? operation.success.schema.parse(body) : body;
  return { status: operation.success.status, headers: {}, body: JSON.stringify(checked) };
}

const absent = {
  status: 404,
  headers: { 'content-type': 'application/problem+json' },
  body: JSON.stringify({ type: '/problemen/niet-gevonden', title: 'Niet gevonden', status: 404, detail: '' }),
};

/** The other services, as far as this one asks them. */
export function transportOf(region: TestRegion): Transport {
  return {
    async request({ method, url, body }) {
      region.calls.push(`${method} ${url}`);
      const path = url.split('?')[0] ?? '';
      const [, service = '', , kind = '', id = '', , other = ''] = path.split('/');
      if (path === '/kandidaten/v1/kaarten/_lijst') {
        const { kandidaatIds } = JSON.parse(body ?? '{}') as { kandidaatIds: string[] };
        const resultaten = kandidaatIds.flatMap((wanted) => region.candidates.get(wanted)?.kaart ?? []);
        return answered(candidates.listCards, { resultaten });
      }
      if (service === 'kandidaten' && kind === 'kandidaten') {
        const found = region.candidates.get(id)?.kandidaat;
        return found ? answered(candidates.get, found) : absent;
      }
      if (path === '/instrumenten/v1/adviezen') return answered(adviceOperations.advise, region.advice);
      if (service === 'vacatures') {
        const found = region.vacancies.get(id);
        return found ? answered(vacanciesOperations.getVacancy, found) : absent;
      }
      if (path.endsWith('/_plaatsen')) {
        const { kandidaatIds, zonder } = JSON.parse(body ?? '{}') as Record<string, string[]>;
        const order = region.orders.get(id) ?? [];
        const others = order.filter((one) => !kandidaatIds?.includes(one) && !zonder?.includes(one));
        const higher = (at: number) => others.filter((one) => order.indexOf(one) < at).length;
        const resultaten = (kandidaatIds ?? []).map((kandidaatId) => {
          const at = order.indexOf(kandidaatId);
          const groep = region.explanations.get(`${id} ${kandidaatId}`)?.groep;
          if (!groep) return { kandidaatId, hoger: higher(order.length) };
          return {
            kandidaatId,
            groep,
            rang: Math.max(0, at) + 1,
            totaal: 5_000,
            hoger: higher(Math.max(0, at)),
          };
        });
        return answered(matchingOperations.findStandings, { vacatureId: id, revisie: 4, resultaten });
      }
      if (service === 'matching') {
        const found = region.explanations.get(`${id} ${other}`);
        return found ? answered(matchingOperations.getExplanation, found) : absent;
      }
      if (path.endsWith('/instellingen')) {
        return answered(organisationsOperations.getSettings, {
          ...SETTINGS,
          openAanvragenPerKandidaat: region.maxOpenRequests,
        });
      }
      if (path.endsWith('/vervanging')) {
        const person = region.standIns.get(id);
        if (!person) return absent;
        const contact = { emailadres: 'collega@werkbedrijf.example', ...person };
        return answered(organisationsOperations.getStandIn, {
          datum: '2026-11-23',
          afwezig: person.id !== id,
          neemtWaar: contact,
        });
      }
      if (service === 'organisaties' && kind === 'teams') {
        const team = region.teams.get(id);
        if (!team) return absent;
        return answered(organisationsOperations.getTeam, {
          id,
          organisatieId: newId(),
          naam: team.naam,
          leden: team.leden.map((lid) => ({ id: lid, naam: 'Collega', emailadres: 'c@werkbedrijf.example' })),
        });
      }
      if (service === 'organisaties' && kind === 'contactpersonen') {
        if (!region.people.has(id)) return absent;
        const contact = { id, naam: 'Collega', emailadres: 'c@werkbedrijf.example' };
        return answered(organisationsOperations.getContact, contact);
      }
      throw new Error(`the test region has no answer to ${method} ${url}`);
    },
  };
}
