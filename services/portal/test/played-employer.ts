/**
 * What the services answer an employer, played: vacancies in every state, suggested candidates, keys. Every answer
 * passes the schema of its contract.
 */
import {
  ApiSleutel,
  type ApiSleutelInvoer,
  NieuweApiSleutel,
} from '@vlinderdas/employers-service/contract/api-keys.resource';
import { VoorgesteldeKandidaat } from '@vlinderdas/placements-service/contract/employer-view.resource';
import type { TransportRequest, TransportResponse } from '@vlinderdas/platform/http/client';
import { Herkenning } from '@vlinderdas/vacancies-service/contract/recognition.resource';
import {
  HerkenningAntwoord,
  Vacature,
  VacatureOntvangst,
  VacatureRegel,
} from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { played, playedPerson, playRegion, presented } from './played-region.ts';
import { json } from './running-portal.ts';

const uuid = (last: number) => `0192d0a0-0000-7000-8000-${String(last).padStart(12, '0')}`;

export const employer = {
  ...playedPerson('werkgever', played.employer),
  subject: uuid(900),
  name: 'Johanna van Dijk-Verzonnenstein',
};

const contact = {
  medewerkerId: played.adviser,
  naam: 'Mila Verbeek',
  telefoonnummer: '040 000 00 02',
  emailadres: 'm.verbeek@dommel.example',
};

const recognition = Herkenning.parse({
  beroep: { code: 'urn:vlinderdas:beroep:orderpicker', naam: 'orderpicker', gevondenIn: 'Orderpicker' },
  competenties: [
    {
      code: 'urn:vlinderdas:competentie:orders-verzamelen',
      naam: 'orders verzamelen',
      gevondenIn: 'verzamelt bestellingen',
    },
  ],
  voorwaardenNaSelectie: ['vog'],
  nietOvergenomen: [
    {
      soort: 'leeftijd',
      gevondenIn: 'jonge man',
      uitleg: 'Deze eis mag meestal niet. Wij nemen hem niet mee.',
    },
  ],
});

/** The same reading with the vacancy that follows from it, as the text alone is answered. */
export const readText = HerkenningAntwoord.parse({
  ...recognition,
  voorstel: {
    beroep: {
      codeBeroepsnaam: 'urn:vlinderdas:beroep:orderpicker',
      herkomst: 'herkend',
      gevondenIn: 'Orderpicker',
    },
    competentiebeheersing: [
      {
        codeCompetentie: 'urn:vlinderdas:competentie:orders-verzamelen',
        weging: 'gewenst',
        herkomst: 'herkend',
        gevondenIn: 'verzamelt bestellingen',
      },
    ],
    voorwaardenNaSelectie: ['vog'],
  },
});

/** A vacancy with candidates: some requirements given, one recognised and not yet confirmed. */
export const ownVacancy = Vacature.parse({
  id: played.vacancy,
  revisie: 4,
  status: 'voorgesteld',
  naamVacature: 'Orderpicker',
  omschrijvingVacature:
    'Wij zoeken een orderpicker voor ons magazijn in Best: een jonge man die bestellingen verzamelt.\n\nVOG nodig, heftruckcertificaat is een must. Start 06:00.',
  nummerVacature: 'HR-2026-118',
  aantalGezocht: 6,
  aantalVervuld: 1,
  werkgeverId: played.employer,
  handelsnaamOrganisatie: 'Kempen Distributie',
  plaats: 'Best',
  adres: { postcode: '5684AB' },
  begintijd: '06:00',
  werktijden: { aantalWerkurenPerWeekMinimaal: 24, aantalWerkurenPerWeekMaximaal: 36 },
  werkmomenten: ['vroeg', 'overdag'],
  taken: ['Bestellingen verzamelen', 'Dozen inpakken en stapelen'],
  takenAanpasbaar: true,
  arbeidsVoorwaarden: { datumAanvangWerkzaamheden: '2026-12-01', salarisIndicatie: '€ 15,20 per uur' },
  beroep: {
    codeBeroepsnaam: 'urn:vlinderdas:beroep:orderpicker',
    naam: 'orderpicker',
    herkomst: 'bevestigd',
    gevondenIn: 'Orderpicker',
  },
  competentiebeheersing: [
    {
      codeCompetentie: 'urn:vlinderdas:competentie:orders-verzamelen',
      naam: 'orders verzamelen',
      weging: 'vereist',
      reden: 'Dat is het werk.',
      herkomst: 'bevestigd',
      gevondenIn: 'bestellingen verzamelt',
    },
  ],
  cursus: [
    {
      naamCursus: 'Heftruckcertificaat',
      weging: 'vereist',
      herkomst: 'herkend',
      gevondenIn: 'heftruckcertificaat is een must',
    },
  ],
  rijbewijs: [{ codeSoortRijbewijs: 'B', weging: 'gewenst' }],
  voorwaardenNaSelectie: ['vog'],
  contactpersoonWsp: contact,
  reactieUiterlijk: '2026-11-30',
  herkenning: recognition,
  waarschuwingen: [],
  mogelijkDezelfde: [],
  ingevoerdDoor: 'portaal',
  bronnen: [{ ingevoerdDoor: 'portaal', ontvangenOp: '2026-11-16T08:12:00Z' }],
  stappen: [
    { status: 'ontvangen', op: '2026-11-16T08:12:00Z' },
    { status: 'opgepakt', op: '2026-11-16T10:00:00Z' },
    { status: 'kandidaten-benaderd', op: '2026-11-18T13:30:00Z' },
    { status: 'voorgesteld', op: '2026-11-23T14:00:00Z' },
  ],
  ontvangenOp: '2026-11-16T08:12:00Z',
  gewijzigdOp: '2026-11-24T08:05:00Z',
  laatsteTeken: '2026-11-23T14:00:00Z',
});

const line = (number: number, fields: Partial<VacatureRegel>): VacatureRegel =>
  VacatureRegel.parse({
    id: uuid(1_000 + number),
    naamVacature: 'Orderpicker',
    handelsnaamOrganisatie: 'Kempen Distributie',
    werkgeverId: played.employer,
    status: 'ontvangen',
    plaats: 'Best',
    urenMinimaal: 24,
    urenMaximaal: 36,
    aantalGezocht: 1,
    aantalVervuld: 0,
    contactpersoonWsp: contact,
    ingevoerdDoor: 'portaal',
    ontvangenOp: '2026-11-23T08:12:00Z',
    laatsteTeken: '2026-11-23T08:12:00Z',
    ...fields,
  });

export const ownLines: readonly VacatureRegel[] = [
  line(0, { id: played.vacancy, status: 'voorgesteld', aantalGezocht: 6, aantalVervuld: 1 }),
  line(1, {
    naamVacature: 'Heftruckchauffeur',
    reactieUiterlijk: '2026-11-25',
    contactpersoonWsp: undefined,
  }),
  line(2, {
    naamVacature:
      'Medewerker binnendienst, planning en klantcontact voor de vestigingen Best en Son en Breugel',
    status: 'opgepakt',
    reactieUiterlijk: '2026-11-30',
    plaats: 'Son en Breugel',
  }),
  line(3, { naamVacature: 'Inpakker', status: 'kandidaten-benaderd', aantalGezocht: 2 }),
  line(4, { naamVacature: 'Schoonmaker', status: 'geen-kandidaat' }),
  line(5, {
    naamVacature: undefined,
    status: 'concept',
    plaats: undefined,
    urenMinimaal: undefined,
    urenMaximaal: undefined,
  }),
];

export const meeting = VoorgesteldeKandidaat.parse({
  ...presented,
  voordrachtId: played.secondProposal,
  pseudoniem: 'Kandidaat 1',
  status: 'kennismaking',
  stadium: 'kennismaking',
  wijze: 'met-naam-en-cv',
  antwoordUiterlijk: undefined,
  identiteit: {
    naam: 'Wilhelmina van den Voorbeeldenboom-Verzonnenstein',
    telefoonnummer: '040 000 00 41',
    cv: {
      werkervaring: [{ code: 'urn:vlinderdas:beroep:orderpicker', van: '2021-03', tot: '2024-06' }],
      opleidingen: [{ niveau: 3, diploma: 1, jaar: 2019 }],
      cursussen: ['VCA basis'],
    },
  },
  antwoord: {
    antwoord: 'kennismaken',
    kennismaking: 'meeloopdag',
    op: '2026-11-24T08:40:00Z',
    doorWerkgever: true,
  },
});

export const suggestions: readonly VoorgesteldeKandidaat[] = [
  VoorgesteldeKandidaat.parse(presented),
  meeting,
  VoorgesteldeKandidaat.parse({
    ...presented,
    voordrachtId: uuid(2_003),
    pseudoniem: 'Kandidaat 3',
    status: 'afgewezen',
    antwoordUiterlijk: undefined,
    antwoord: {
      antwoord: 'afwijzen',
      reden: 'andere-uren',
      toelichting: 'Wij zoeken iemand voor de avond.',
      op: '2026-11-20T08:40:00Z',
      doorWerkgever: false,
    },
    terugkoppeling: {
      tekst: 'Dank u voor uw antwoord. De kandidaat weet het.',
      datum: '2026-11-21',
      watNu: 'Wij zoeken verder naar iemand voor de avond.',
    },
  }),
];

export const keys: readonly ApiSleutel[] = [
  ApiSleutel.parse({
    id: uuid(3_001),
    naam: 'Ons wervingssysteem',
    kenmerk: 'vd_8Fq2LmZk01Xc',
    rechten: ['vacatures:lezen', 'vacatures:schrijven', 'voordrachten:lezen', 'voordrachten:schrijven'],
    aangemaaktOp: '2026-01-10T09:00:00Z',
    verlooptOp: '2027-01-10T09:00:00Z',
    laatstGebruikt: '2026-11-24',
  }),
  ApiSleutel.parse({
    id: uuid(3_002),
    naam: 'Rapportage van de holding in Noordwest-Voorbeeldland',
    kenmerk: 'vd_Qw7RtY4pZ9sB',
    rechten: ['vacatures:lezen'],
    aangemaaktOp: '2025-12-01T09:00:00Z',
    verlooptOp: '2026-12-01T09:00:00Z',
  }),
  ApiSleutel.parse({
    id: uuid(3_003),
    naam: 'Oude koppeling',
    kenmerk: 'vd_Aa1Bb2Cc3Dd4',
    rechten: ['vacatures:lezen'],
    aangemaaktOp: '2026-02-01T09:00:00Z',
    verlooptOp: '2027-02-01T09:00:00Z',
    ingetrokkenOp: '2026-10-01T09:00:00Z',
  }),
];
/** Shaped like a key and worth nothing. */
export const shownKey = `vd_VoorBeeld001_${'x'.repeat(43)}`;

const page = (resultaten: readonly unknown[]) => json({ resultaten, _links: {} });
const problem = (status: number, type: string, detail: string) =>
  json({ type: `/problemen/${type}`, status, title: type, detail }, status);
export const conflicts = {
  vacancy: problem(412, 'versie-verouderd', 'De vacature is intussen veranderd.'),
  suggestion: problem(409, 'voordracht-in-andere-status', 'De voordracht is in een andere stap.'),
  invalidNote: json(
    {
      type: '/problemen/ongeldige-invoer',
      status: 400,
      title: 'Ongeldig',
      detail: 'Ongeldig',
      errors: [
        {
          pointer: '/toelichting',
          code: 'bsn-niet-toegestaan',
          detail:
            'Hier staat iets dat op een burgerservicenummer lijkt. Dat slaan wij niet op. Haal het weg.',
        },
      ],
    },
    400,
  ),
} as const;

type Answer = (request: TransportRequest, id: string) => TransportResponse;

const answers: readonly [RegExp, Answer][] = [
  [/^GET \/vacatures\/v1\/vacatures$/, () => page(ownLines)],
  [
    /^GET \/vacatures\/v1\/vacatures\/([^/]+)$/,
    (_, id) => (id === ownVacancy.id ? json(ownVacancy) : problem(404, 'niet-gevonden', '')),
  ],
  [/^(?:PUT|POST|PATCH) \/vacatures\/v1\/vacatures\/([^/]+)/, () => json(ownVacancy)],
  [/^POST \/vacatures\/v1\/herkenning$/, () => json(readText)],
  [
    /^POST \/vacatures\/v1\/vacatures$/,
    () =>
      json(
        VacatureOntvangst.parse({
          id: ownVacancy.id,
          revisie: 1,
          status: 'ontvangen',
          contactpersoonWsp: contact,
          reactieUiterlijk: '2026-11-25',
          herkenning: recognition,
          waarschuwingen: [],
          mogelijkDezelfde: [],
          bestondAl: false,
          _links: { self: { href: `/vacatures/v1/vacatures/${ownVacancy.id}` } },
        }),
        201,
      ),
  ],
  [/^GET \/plaatsingen\/v1\/voorgestelde-kandidaten$/, () => page(suggestions)],
  [
    /^GET \/plaatsingen\/v1\/voorgestelde-kandidaten\/([^/]+)$/,
    (_, id) => {
      const found = suggestions.find(({ voordrachtId }) => voordrachtId === id);
      return found ? json(found) : problem(404, 'niet-gevonden', '');
    },
  ],
  [/^POST \/plaatsingen\/v1\/voordrachten\/([^/]+)\/antwoord$/, () => json(meeting)],
  [/^GET \/werkgevers\/v1\/werkgevers\/[^/]+\/api-sleutels$/, () => json({ resultaten: keys })],
  [
    /^POST \/werkgevers\/v1\/werkgevers\/[^/]+\/api-sleutels$/,
    ({ body = '{}' }) => {
      const wanted = JSON.parse(body) as ApiSleutelInvoer;
      return json(
        NieuweApiSleutel.parse({ ...keys[0], naam: wanted.naam, rechten: wanted.rechten, sleutel: shownKey }),
        201,
      );
    },
  ],
  [
    /\/api-sleutels\/([^/]+)\/vernieuwingen$/,
    () => json(NieuweApiSleutel.parse({ ...keys[1], sleutel: shownKey }), 201),
  ],
  [
    /^DELETE \/werkgevers\/v1\/werkgevers\/[^/]+\/api-sleutels\/([^/]+)$/,
    () => ({ status: 204, headers: {}, body: '' }),
  ],
];

/** @param own answers that come first: a refusal, a list without rows */
export function playEmployer(
  own: (request: TransportRequest) => TransportResponse | undefined = () => undefined,
) {
  return playRegion((request) => {
    const given = own(request);
    if (given) return given;
    const called = `${request.method} ${request.url.split('?')[0]}`;
    for (const [pattern, answer] of answers) {
      const match = pattern.exec(called);
      if (match) return answer(request, match[1] ?? '');
    }
    return undefined;
  });
}
