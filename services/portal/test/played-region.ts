/** Answers of the services for tests of pages: one begeleider with a few people, one employer with a vacancy. */
import type {
  Inzage,
  Kandidaat,
  KandidaatRegel,
} from '@vlinderdas/candidates-service/contract/candidate.resource';
import type { Kaart } from '@vlinderdas/candidates-service/contract/card.resource';
import type { PassendeVacature } from '@vlinderdas/matcher-service/contract/matching.resource';
import type {
  Deelbeleid,
  Organisatie,
  Uitvoering,
} from '@vlinderdas/organisations-service/contract/organisation.resource';
import type { Medewerker } from '@vlinderdas/organisations-service/contract/person.resource';
import type { Instellingen, Regio } from '@vlinderdas/organisations-service/contract/region.resource';
import type { VoorgesteldeKandidaat } from '@vlinderdas/placements-service/contract/employer-view.resource';
import type { Aanvraag, Voordracht } from '@vlinderdas/placements-service/contract/proposals.resource';
import type { TransportRequest, TransportResponse } from '@vlinderdas/platform/http/client';
import type { Versie } from '@vlinderdas/taxonomy-service/contract/taxonomy.resource';
import type { Vacature, VacatureRegel } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import type { Hercodering } from '@vlinderdas/versions/recoding.resource';
import { SHIPPED_VERSION } from '@vlinderdas/versions/taxonomy-versions';
import { json } from './running-portal.ts';

export const played = {
  now: '2026-11-24T10:00:00Z',
  regionId: '0192d0a0-0000-7000-8000-0000000000aa',
  ownOrganisation: '0192d0a0-0000-7000-8000-0000000000b1',
  otherOrganisation: '0192d0a0-0000-7000-8000-0000000000b2',
  employer: '0192d0a0-0000-7000-8000-0000000000b3',
  guide: '0192d0a0-0000-7000-8000-0000000000c1',
  adviser: '0192d0a0-0000-7000-8000-0000000000c2',
  team: '0192d0a0-0000-7000-8000-0000000000d1',
  candidate: '0192d0a0-0000-7000-8000-0000000000e1',
  painter: '0192d0a0-0000-7000-8000-0000000000e2',
  otherCandidate: '0192d0a0-0000-7000-8000-0000000000e3',
  vacancy: '0192d0a0-0000-7000-8000-0000000000f1',
  request: '0192d0a0-0000-7000-8000-000000000101',
  proposal: '0192d0a0-0000-7000-8000-000000000102',
  secondProposal: '0192d0a0-0000-7000-8000-000000000103',
} as const;

const core = {
  kaartnummer: 'K-2041',
  revisie: 3,
  organisatieId: played.ownOrganisation,
  begeleiderId: played.guide,
  teamId: played.team,
  woonplaats: 'Valkenswaard',
  woongemeente: 'GM0858',
  beschikbaarheid: 'beschikbaar',
  bemiddelbaarheid: 'met-ondersteuning',
  zichtbaarVoorWerkgevers: true,
  herkomst: 'ingevoerd',
  nagekekenOp: '2026-11-20',
  profielkwaliteit: {
    score: 83,
    rangschikbaar: true,
    actueel: true,
    ontbreekt: [
      { onderdeel: 'vijf-competenties', tekst: 'Vul ten minste vijf competenties in.', winst: 12 },
      { onderdeel: 'taal', tekst: 'Vul in hoe goed de kandidaat Nederlands spreekt.', winst: 5 },
    ],
  },
} as const satisfies Partial<KandidaatRegel>;

const painterQuality = {
  score: 25,
  rangschikbaar: false,
  actueel: false,
  ontbreekt: [
    {
      onderdeel: 'beroep-of-competentie',
      tekst: 'Vul een beroep in, of iets wat de kandidaat kan.',
      winst: 20,
    },
    { onderdeel: 'uren', tekst: 'Vul in hoeveel uren per week de kandidaat kan werken.', winst: 12 },
    { onderdeel: 'postcode', tekst: 'Vul de postcode in. Dan kunnen wij de reistijd schatten.', winst: 12 },
    {
      onderdeel: 'actueel',
      tekst: 'Kijk na of het profiel nog klopt. Dat is langer dan een half jaar geleden gedaan.',
      winst: 15,
    },
  ],
};

const profile = {
  bemiddelingsberoep: [{ codeBeroepsnaam: 'urn:vlinderdas:beroep:orderpicker' }],
  wensberoepen: [{ codeBeroepsnaam: 'urn:vlinderdas:beroep:magazijnmedewerker' }],
  certificaten: [{ codeCertificaat: 'urn:vlinderdas:certificaat:vca-basis' }],
  arbeidsmarktkwalificatie: {
    codeWerkEnDenkniveauWerkzoekende: 3,
    competentiebeheersing: [
      { codeCompetentie: 'urn:vlinderdas:competentie:orders-verzamelen' },
      { codeCompetentie: 'urn:vlinderdas:competentie:nauwkeurig-werken' },
    ],
    werkervaring: [
      {
        beroep: { codeBeroepsnaam: 'urn:vlinderdas:beroep:orderpicker' },
        datumAanvangWerkzaamheden: '2021-03-01',
        datumEindeWerkzaamheden: '2024-06-30',
      },
    ],
    rijbewijs: [{ codeSoortRijbewijs: 'B' }],
    taalbeheersing: [{ codeTaal: 'nld', codeNiveauTaalbeheersingMondeling: 3 }],
  },
  werktijden: { aantalWerkurenPerWeekMinimaal: 24, aantalWerkurenPerWeekMaximaal: 32 },
  werkgrenzen: {
    werkmomenten: ['overdag', 'vroeg'],
    vroegsteBegintijd: '06:30',
    vermijdt: ['werken-op-hoogte'],
  },
  vervoermiddel: [{ codeVervoermiddel: 1 }],
  contractvorm: [{ codeTypeArbeidscontract: 'B' }],
} as const satisfies Partial<Kaart['profiel']>;

export const dossier = {
  id: played.candidate,
  ...core,
  identiteit: {
    voornaam: 'Wilhelmina',
    tussenvoegsel: 'van den',
    achternaam: 'Voorbeeldenboom-Verzonnenstein',
    telefoonnummer: '040 000 00 41',
  },
  grondslag: 'participatiewet',
  verwerkingsverantwoordelijkeId: played.ownOrganisation,
  ...structuredClone(profile),
  mobiliteit: { bemiddelingspostcode: '5551AB', maximaleReistijd: 45 },
  handmatigeVelden: [],
  waarschuwingen: [],
  vrijgegeven: false,
  gewijzigdOp: '2026-11-24T08:12:00Z',
} as unknown as Kandidaat;

export const card = {
  kandidaatId: played.otherCandidate,
  ...core,
  kaartnummer: 'K-0873',
  organisatieId: played.otherOrganisation,
  profiel: structuredClone(profile),
} as unknown as Kaart;

export const rows = [
  {
    id: played.candidate,
    ...core,
    voornaam: 'Wilhelmina',
    tussenvoegsel: 'van den',
    achternaam: 'Voorbeeldenboom-Verzonnenstein',
  },
  {
    id: played.painter,
    ...core,
    kaartnummer: 'K-0012',
    voornaam: 'Karel',
    achternaam: 'Kwast',
    woonplaats: undefined,
    beschikbaarheid: 'tijdelijk-niet',
    nietBeschikbaarTot: '2026-12-15',
    bemiddelbaarheid: 'direct',
    nagekekenOp: '2026-02-11',
    profielkwaliteit: painterQuality,
  },
] as unknown as KandidaatRegel[];

const contacts = [
  {
    id: played.guide,
    naam: 'Anna Peters',
    emailadres: 'a.peters@dommel.example',
    telefoonnummer: '040 000 00 01',
  },
  {
    id: played.adviser,
    naam: 'Mila Verbeek',
    emailadres: 'm.verbeek@dommel.example',
    telefoonnummer: '040 000 00 02',
  },
];

export const proposal = {
  id: played.proposal,
  revisie: 1,
  aanvraagId: played.request,
  vacatureId: played.vacancy,
  naamVacature: 'Orderpicker',
  kandidaatId: played.candidate,
  kaartnummer: 'K-2041',
  organisatieId: played.ownOrganisation,
  begeleiderId: played.guide,
  adviseurId: played.adviser,
  adviseurOrganisatieId: played.otherOrganisation,
  status: 'aangevraagd',
  open: true,
  gevraagdOp: '2026-11-23T13:05:00Z',
  antwoordUiterlijk: '2026-11-25',
  teLaat: false,
  naamZichtbaar: false,
  geplaatst: false,
} as Voordracht;

export const request = {
  id: played.request,
  vacatureId: played.vacancy,
  naamVacature: 'Orderpicker',
  organisatieId: played.ownOrganisation,
  teamId: played.team,
  adviseurId: played.adviser,
  adviseurOrganisatieId: played.otherOrganisation,
  gevraagdOp: '2026-11-23T13:05:00Z',
  antwoordUiterlijk: '2026-11-25',
  teLaat: false,
  gerichtAanIds: [played.guide],
  voordrachten: [proposal],
} as Aanvraag;

export const vacancy = {
  id: played.vacancy,
  revisie: 4,
  naamVacature: 'Orderpicker',
  handelsnaamOrganisatie: 'Kempen Distributie',
  werkgeverId: played.employer,
  status: 'opgepakt',
  plaats: 'Best',
  begintijd: '06:00',
  werktijden: { aantalWerkurenPerWeekMinimaal: 24, aantalWerkurenPerWeekMaximaal: 36 },
  omschrijvingVacature: 'Wij zoeken een orderpicker voor ons magazijn in Best.',
  aantalGezocht: 6,
  aantalVervuld: 1,
  contactpersoonWsp: { medewerkerId: played.adviser, naam: 'Mila Verbeek', telefoonnummer: '040 000 00 02' },
  reactieUiterlijk: '2026-11-30',
  herkenning: {
    beroep: { code: 'urn:vlinderdas:beroep:orderpicker', naam: 'orderpicker', gevondenIn: 'orderpicker' },
    competenties: [
      {
        code: 'urn:vlinderdas:competentie:orders-verzamelen',
        naam: 'orders verzamelen',
        gevondenIn: 'orderpicker',
      },
    ],
    voorwaardenNaSelectie: [],
    nietOvergenomen: [
      {
        soort: 'leeftijd',
        gevondenIn: 'jonge man',
        uitleg: 'Deze eis mag meestal niet. Wij nemen hem niet mee.',
      },
    ],
  },
  waarschuwingen: [],
  mogelijkDezelfde: [],
  ingevoerdDoor: 'portaal',
  bronnen: [],
  stappen: [
    { status: 'ontvangen', op: '2026-11-23T08:12:00Z' },
    { status: 'opgepakt', op: '2026-11-23T10:00:00Z' },
  ],
  ontvangenOp: '2026-11-23T08:12:00Z',
  gewijzigdOp: '2026-11-23T10:00:00Z',
  laatsteTeken: '2026-11-23T10:00:00Z',
} as Vacature;

export const vacancyRow = {
  id: played.vacancy,
  naamVacature: 'Orderpicker',
  handelsnaamOrganisatie: 'Kempen Distributie',
  status: 'opgepakt',
  plaats: 'Best',
  urenMinimaal: 24,
  urenMaximaal: 36,
  aantalGezocht: 6,
  aantalVervuld: 1,
  contactpersoonWsp: vacancy.contactpersoonWsp,
  ingevoerdDoor: 'portaal',
  ontvangenOp: '2026-11-23T08:12:00Z',
  laatsteTeken: '2026-11-23T10:00:00Z',
} as VacatureRegel;

const fitting: PassendeVacature[] = [
  {
    vacatureId: played.vacancy,
    vacatureRevisie: 4,
    rang: 1,
    groep: 'geschikt',
    woord: 'sterk',
    totaal: 9_200,
    feiten: '4 van 4 vereist · 7 van 8 vaardigheden · 12 min fietsen',
    redenen: ['Werkte drie jaar als orderpicker.'],
    nogNaTeGaan: false,
  },
  {
    vacatureId: '0192d0a0-0000-7000-8000-0000000000f9',
    vacatureRevisie: 1,
    rang: 2,
    groep: 'past-bijna',
    woord: 'goed',
    totaal: 6_100,
    feiten: '3 van 4 vereist · 5 van 8 vaardigheden',
    redenen: ['Het rijbewijs ontbreekt.'],
    nogNaTeGaan: true,
  },
];

export const presented = {
  voordrachtId: played.proposal,
  revisie: 2,
  vacatureId: played.vacancy,
  naamVacature: 'Orderpicker',
  pseudoniem: 'Kandidaat 2',
  status: 'voorgesteld',
  stadium: 'anoniem-voorgesteld',
  wijze: 'anoniem',
  voorgesteldOp: '2026-11-23T14:00:00Z',
  antwoordUiterlijk: '2026-11-30',
  aanbeveling: 'Rustige werker die al ervaring heeft met scannen.',
  ondersteuning:
    'Voor deze kandidaat regelen wij zo nodig ondersteuning. Uw contactpersoon vertelt u wat kan.',
  kaart: {
    beroepen: [{ code: 'urn:vlinderdas:beroep:orderpicker', naam: 'orderpicker' }],
    ervaring: [
      { code: 'urn:vlinderdas:beroep:orderpicker', naam: 'orderpicker', vanJaar: 2021, totJaar: 2024 },
    ],
    competenties: [{ code: 'urn:vlinderdas:competentie:orders-verzamelen', naam: 'orders verzamelen' }],
    certificaten: [{ code: 'urn:vlinderdas:certificaat:vca-basis', naam: 'VCA basis' }],
    werkEnDenkniveau: 3,
    rijbewijzen: ['B'],
    talen: [{ codeTaal: 'nld', mondeling: 3 }],
    urenMinimaal: 24,
    urenMaximaal: 32,
    redenen: ['Werkte drie jaar als orderpicker.', 'Kan 32 uur werken.'],
  },
} as VoorgesteldeKandidaat;

const account: Inzage = {
  kandidaat: dossier,
  geschiedenis: [],
  vrijgaven: [
    {
      voordrachtId: played.proposal,
      organisatieId: played.otherOrganisation,
      geldigTot: '2026-12-24T10:00:00Z',
      ingetrokken: false,
    },
  ],
  inzien: [
    {
      op: '2026-11-24T09:58:00Z',
      organisatieId: played.ownOrganisation,
      soort: 'read',
      doel: 'urn:vlinderdas:verwerking:begeleiden-naar-werk',
    },
  ],
  opgesteldOp: played.now,
};

export const colleagues: readonly Medewerker[] = [
  {
    id: played.guide,
    naam: 'Anna Peters',
    emailadres: 'a.peters@dommel.example',
    telefoonnummer: '040 000 00 01',
    actief: true,
    vervangerId: played.adviser,
    afwezigheid: [{ vanaf: '2026-12-21', totEnMet: '2026-12-31' }],
    lidmaatschappen: [
      {
        organisatieId: played.ownOrganisation,
        organisatienaam: 'Werkbedrijf De Dommel',
        teamId: played.team,
        teamnaam: 'Team Zuid',
        rollen: ['begeleider', 'teamleider'],
      },
      {
        organisatieId: played.otherOrganisation,
        organisatienaam: 'Participatiebedrijf Kempenland',
        rollen: ['werkgeversadviseur'],
      },
    ],
  },
  {
    id: played.adviser,
    naam: 'Mila Verbeek',
    emailadres: 'm.verbeek@dommel.example',
    actief: true,
    afwezigheid: [{ vanaf: '2026-11-23', totEnMet: '2026-11-27' }],
    lidmaatschappen: [
      {
        organisatieId: played.ownOrganisation,
        organisatienaam: 'Werkbedrijf De Dommel',
        rollen: ['werkgeversadviseur'],
      },
    ],
  },
];

export const region: Regio = {
  id: played.regionId,
  code: 'AM28',
  naam: 'Zuidoost-Brabant',
  loketnaam: 'Werkgeversservicepunt Zuidoost-Brabant',
  telefoonnummer: '040 000 00 00',
  ontbrekendeContactgegevens: ['website', 'emailadres'],
};

export const settings: Instellingen = {
  wspVorm: 'regionaal',
  loketnamen: [{ naam: 'Werkgeversservicepunt Zuidoost-Brabant', vanaf: '2020-01-01' }],
  telefoonnummer: '040 000 00 00',
  termijnen: {
    ontvangstbevestiging: 1,
    eersteVoordracht: 5,
    antwoordBegeleider: 2,
    antwoordWerkgever: 5,
    verlopen: 10,
  },
  openAanvragenPerKandidaat: 3,
  eigenKandidatenEerstUren: 0,
  stilteVacatureDagen: 30,
  feestdagen: { carnaval: true, goedeVrijdag: false, bevrijdingsdag: 'lustrum' },
};

export const organisation: Organisatie = {
  id: played.ownOrganisation,
  soort: 'gemeentelijke-dienst',
  naam: 'Werkbedrijf De Dommel',
  telefoonnummer: '040 000 00 10',
  emailadres: 'info@dommel.example',
};

export const sharing: Deelbeleid = {
  organisatieId: played.ownOrganisation,
  besluiten: [
    {
      revisie: 1,
      status: 'in-werking',
      deelt: true,
      veldgroepen: ['beroep-en-ervaring', 'competenties'],
      doel: 'Kandidaten van de hele regio aan vacatures koppelen',
      grondslag: 'Wet SUWI, artikel 10',
      vanaf: '2026-01-01',
      vastgelegdOp: '2025-12-15T10:00:00Z',
    },
  ],
};

export const uitvoering: Uitvoering = {
  id: '0192d0a0-0000-7000-8000-000000000201',
  gemeentecode: 'GM0858',
  gemeentenaam: 'Valkenswaard',
  wet: 'participatiewet',
  organisatieId: played.ownOrganisation,
  organisatienaam: 'Werkbedrijf De Dommel',
  vanaf: '2020-01-01',
};

/** With the revision as its ETag. */
const revised = (body: unknown, revision: number): TransportResponse => {
  const answer = json(body);
  return { ...answer, headers: { ...answer.headers, etag: `"${revision}"` } };
};
const list = (resultaten: readonly unknown[]) => json({ resultaten, _links: {} });
const named = (uri: string) =>
  json({
    uri,
    nummer: 1,
    naam: (uri.split(':').at(-1) ?? uri).replaceAll('-', ' '),
    competenties: [
      {
        uri: 'urn:vlinderdas:competentie:scannen',
        nummer: 2,
        naam: 'scannen met een handterminal',
        soort: 'vaardigheid',
        sterkte: 'essentieel',
      },
    ],
  });

const organisationNames: Readonly<Record<string, string>> = {
  [played.ownOrganisation]: 'Werkbedrijf De Dommel',
  [played.otherOrganisation]: 'Participatiebedrijf Kempenland, team participatie en ontwikkeling',
  [played.employer]: 'Kempen Distributie',
};

export const shippedVersion: Versie = {
  id: SHIPPED_VERSION,
  taal: 'nl',
  actief: true,
  bron: 'Vlinderdas',
  uitgave: '2026-11',
  aantalBeroepen: 150,
  aantalCompetenties: 700,
  aantalCertificaten: 20,
  bruikbaar: true,
  aantalFouten: 0,
  aantalWaarschuwingen: 0,
  bevindingen: [],
};
export const importedVersion: Versie = {
  ...shippedVersion,
  id: 'esco-1.2-nl',
  actief: false,
  bron: 'ESCO',
  uitgave: '1.2.0',
  ingelezenOp: '2026-11-20T10:00:00Z',
  aantalWaarschuwingen: 1,
  bevindingen: [{ ernst: 'waarschuwing', uitleg: 'Bij 12 beroepen staan minder dan acht vaardigheden.' }],
};
export const recoding: Hercodering = {
  versie: SHIPPED_VERSION,
  stand: 'bezig',
  totaal: 1200,
  gedaan: 400,
  nietVertaald: [
    {
      soort: 'competentie',
      uri: 'http://data.europa.eu/esco/skill/1',
      naam: 'wafels bakken',
      reden: 'onbekend',
      aantal: 3,
    },
  ],
  aantalNietVertaald: 1,
};

type Answer = (request: TransportRequest, match: RegExpExecArray) => TransportResponse;
const notFound = () =>
  json(
    {
      type: 'https://localhost/problemen/niet-gevonden',
      title: 'Niet gevonden',
      detail: 'Dit bestaat niet.',
    },
    404,
  );

/** By method and path; the first that fits answers. */
const answers: readonly [RegExp, Answer][] = [
  [
    /^GET \/organisaties\/v1\/organisaties\/([^/]+)$/,
    (_, [, id = '']) =>
      json({ id, soort: 'gemeentelijke-dienst', naam: organisationNames[id] ?? 'Onbekend' }),
  ],
  [/^POST \/organisaties\/v1\/contactpersonen\/_lijst$/, () => json({ contactpersonen: contacts })],
  [
    /^GET \/organisaties\/v1\/medewerkers\/([^/]+)$/,
    (_, [, id]) => revised(colleagues.find((person) => person.id === id) ?? colleagues[0], 2),
  ],
  [/^GET \/organisaties\/v1\/medewerkers$/, () => list(colleagues)],
  [/^GET \/organisaties\/v1\/regios\/[^/]+$/, () => json(region)],
  [/^GET \/organisaties\/v1\/regios\/[^/]+\/instellingen$/, () => revised(settings, 5)],
  [
    /^GET \/organisaties\/v1\/organisaties$/,
    ({ url }) => list(url.includes(`soort=${organisation.soort}`) ? [organisation] : []),
  ],
  [/^GET \/organisaties\/v1\/organisaties\/[^/]+\/deelbeleid$/, () => revised(sharing, 1)],
  [
    /^GET \/organisaties\/v1\/organisaties\/[^/]+\/teams$/,
    () =>
      list([{ id: played.team, organisatieId: played.ownOrganisation, naam: 'Team Zuid', leden: contacts }]),
  ],
  [/^GET \/organisaties\/v1\/uitvoeringen$/, () => list([uitvoering])],
  [
    /^GET \/werkgevers\/v1\/werkgevers$/,
    () => list([{ id: played.employer, handelsnaamOrganisatie: 'Kempen Distributie', plaats: 'Best' }]),
  ],
  [/^GET \/taxonomie\/v1\/versies$/, () => revised({ versies: [shippedVersion, importedVersion] }, 3)],
  [/^PUT \/taxonomie\/v1\/versies\/actief$/, () => revised({ versies: [] }, 4)],
  [/^GET \/(kandidaten|vacatures)\/v1\/hercodering$/, () => json(recoding)],
  [/^POST \/kandidaten\/v1\/kaarten\/_zoek$/, () => list([card])],
  [/^GET \/kandidaten\/v1\/kandidaten$/, () => list(rows)],
  [/^POST \/kandidaten\/v1\/kandidaten\/_zoek/, () => list(rows)],
  [
    /^GET \/kandidaten\/v1\/kandidaten\/([^/]+)$/,
    (_, [, id]) => (id === played.candidate ? json(dossier) : notFound()),
  ],
  [
    /^GET \/kandidaten\/v1\/kandidaten\/[^/]+\/mogelijke-dubbelen$/,
    () =>
      json({
        resultaten: [
          {
            kandidaatId: played.otherCandidate,
            organisatieId: played.otherOrganisation,
            kaartnummer: 'K-0873',
          },
        ],
      }),
  ],
  [
    /^GET \/kandidaten\/v1\/kandidaten\/[^/]+\/geschiedenis$/,
    () =>
      json({
        resultaten: [
          {
            onderwerp: 'bemiddelbaarheid',
            van: 'nog-niet',
            naar: 'met-ondersteuning',
            criterium: 'Gesprek op 3 november, wil en kan 24 uur.',
            op: '2026-11-03T10:00:00Z',
            doorId: played.guide,
          },
        ],
      }),
  ],
  [/^GET \/kandidaten\/v1\/kandidaten\/[^/]+\/inzage$/, () => json(account)],
  [
    /^GET \/kandidaten\/v1\/kaarten\/([^/]+)$/,
    (_, [, id]) => (id === played.otherCandidate ? json(card) : notFound()),
  ],
  [/^GET \/matching\/v1\/kandidaten\/[^/]+\/vacatures$/, () => list(fitting)],
  [
    /^GET \/matching\/v1\/vacatures\/[^/]+\/kandidaten\/[^/]+\/uitleg$/,
    () =>
      json({
        feiten: '4 van 4 vereist · 7 van 8 vaardigheden · 12 min fietsen',
        zinnen: [
          'Werkte drie jaar als orderpicker.',
          'Kan om 06:00 uur beginnen, met de auto.',
          'Kan 32 uur werken.',
        ],
      }),
  ],
  [/^GET \/vacatures\/v1\/vacatures$/, () => list([vacancyRow])],
  [
    /^GET \/vacatures\/v1\/vacatures\/([^/]+)$/,
    (_, [, id]) => (id === played.vacancy ? json(vacancy) : notFound()),
  ],
  [/^GET \/plaatsingen\/v1\/voordrachten$/, () => list([proposal])],
  [/^GET \/plaatsingen\/v1\/aanvragen$/, () => list([request])],
  [
    /^GET \/plaatsingen\/v1\/aanvragen\/([^/]+)$/,
    (_, [, id]) => (id === played.request ? json(request) : notFound()),
  ],
  [/^GET \/plaatsingen\/v1\/voorgestelde-kandidaten$/, () => list([presented])],
  [
    /^GET \/plaatsingen\/v1\/voorgestelde-kandidaten\/([^/]+)$/,
    (_, [, id]) => (id === played.proposal ? json(presented) : notFound()),
  ],
  [
    /^GET \/taxonomie\/v1\/(?:beroepen|competenties)\/([^/]+)$/,
    (_, [, uri = '']) => named(decodeURIComponent(uri)),
  ],
  [
    /^GET \/taxonomie\/v1\/certificaten\/([^/]+)$/,
    () => json({ uri: 'urn:vlinderdas:certificaat:vca-basis', nummer: 1, naam: 'VCA basis' }),
  ],
  [
    /^GET \/taxonomie\/v1\/beroepen$/,
    () => list([{ uri: 'urn:vlinderdas:beroep:schilder', nummer: 3, naam: 'schilder', isco: '7131' }]),
  ],
  [
    /^GET \/taxonomie\/v1\/begrippen$/,
    () =>
      list([{ uri: 'urn:vlinderdas:competentie:schuren', nummer: 4, naam: 'schuren', soort: 'vaardigheid' }]),
  ],
];

/**
 * The services as the portal meets them.
 * @param own answers that come first: a failure, a refusal, something that was saved
 */
export function playRegion(
  own: (request: TransportRequest) => TransportResponse | undefined = () => undefined,
) {
  return (request: TransportRequest): TransportResponse => {
    const given = own(request);
    if (given) return given;
    const line = `${request.method} ${request.url.split('?')[0]}`;
    for (const [pattern, answer] of answers) {
      const match = pattern.exec(line);
      if (match) return answer(request, match);
    }
    return notFound();
  };
}

/** Someone to sign in as. */
export function playedPerson(role: string, organisation: string = played.ownOrganisation) {
  return {
    subject: role === 'werkgeversadviseur' ? played.adviser : played.guide,
    name: role === 'werkgeversadviseur' ? 'Mila Verbeek' : 'Anna Peters',
    regio: played.regionId,
    organisatie: organisation,
    rollen: [role],
  };
}
