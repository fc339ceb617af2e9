/**
 * What the services answer an adviser, played: one vacancy with its list, cards, requests and an employer. Every answer
 * passes the schema of its contract, so that the portal is tested against what it will really get.
 */
import { type Kaart, kaart, kaartLijst } from '@vlinderdas/candidates-service/contract/card.resource';
import { Werkgever } from '@vlinderdas/employers-service/contract/employers.resource';
import {
  Kandidatenlijst,
  type LijstKandidaat,
  Uitgangspunten,
  Uitleg,
} from '@vlinderdas/matcher-service/contract/matching.resource';
import { Contactpersonen } from '@vlinderdas/organisations-service/contract/person.resource';
import { WerkgeverKaart } from '@vlinderdas/placements-service/contract/employer-view.resource';
import {
  Voordracht,
  Voordrachten,
  VoordrachtMetStappen,
} from '@vlinderdas/placements-service/contract/proposals.resource';
import type { TransportRequest } from '@vlinderdas/platform/http/client';
import { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { SHIPPED_VERSION } from '@vlinderdas/versions/taxonomy-versions';
import { json, type PlayedService } from './running-portal.ts';

const uuid = (last: number) => `0192d0a0-0000-7000-8000-${String(last).padStart(12, '0')}`;

export const ids = {
  region: uuid(1),
  dommel: uuid(2),
  kempenland: uuid(3),
  uwv: uuid(4),
  mila: uuid(10),
  peters: uuid(11),
  bakker: uuid(12),
  vacancy: uuid(100),
  employer: uuid(200),
  candidate: (number: number) => uuid(1000 + number),
  proposal: (number: number) => uuid(2000 + number),
} as const;

export const now = '2026-11-23T09:20:00+01:00';

export const adviser = {
  subject: ids.mila,
  name: 'Mila Verbeek',
  regio: ids.region,
  organisatie: ids.dommel,
  rollen: ['werkgeversadviseur'],
};

const organisations: Readonly<Record<string, string>> = {
  [ids.dommel]: 'Werkbedrijf De Dommel',
  [ids.kempenland]: 'Participatiebedrijf Kempenland',
  [ids.uwv]: 'UWV',
};

const colleagues = [
  { id: ids.mila, naam: 'Mila Verbeek', emailadres: 'mila@dommel.example', telefoonnummer: '040 000 00 10' },
  {
    id: ids.peters,
    naam: 'Anouk Peters',
    emailadres: 'anouk@kempenland.example',
    telefoonnummer: '040 000 00 11',
  },
  {
    id: ids.bakker,
    naam: 'Sem Bakker-van der Wijngaarden',
    emailadres: 'sem@uwv.example',
    telefoonnummer: '040 000 00 12',
  },
];

export const vacancy: Vacature = Vacature.parse({
  id: ids.vacancy,
  revisie: 3,
  status: 'kandidaten-benaderd',
  naamVacature: 'Orderpicker',
  omschrijvingVacature: 'Wij zoeken een jonge man, accentloos.\n\nVOG nodig, rijbewijs pré. Start 06:00.',
  aantalGezocht: 6,
  aantalVervuld: 0,
  werkgeverId: ids.employer,
  handelsnaamOrganisatie: 'Kempen Distributie',
  nummerKvk: '00012345',
  plaats: 'Best',
  adres: { postcode: '5684AB' },
  begintijd: '06:00',
  werktijden: { aantalWerkurenPerWeekMinimaal: 24, aantalWerkurenPerWeekMaximaal: 36 },
  werkmomenten: ['vroeg', 'overdag'],
  arbeidsVoorwaarden: { datumAanvangWerkzaamheden: '2026-12-01' },
  contactpersoon: { naam: 'J. van Dijk', telefoonnummer: '040 000 00 00' },
  beroep: {
    codeBeroepsnaam: 'urn:vlinderdas:beroep:orderpicker',
    naam: 'orderpicker',
    herkomst: 'herkend',
    gevondenIn: 'Orderpicker',
  },
  competentiebeheersing: [
    {
      codeCompetentie: 'urn:vlinderdas:competentie:orders-verzamelen',
      naam: 'orders verzamelen',
      weging: 'vereist',
      reden: 'Dat is het werk.',
    },
    {
      codeCompetentie: 'urn:vlinderdas:competentie:handscanner',
      naam: 'werken met een handscanner',
      weging: 'gewenst',
      herkomst: 'herkend',
      gevondenIn: 'Orderpicker',
    },
  ],
  rijbewijs: [{ codeSoortRijbewijs: 'B', weging: 'gewenst' }],
  voorwaardenNaSelectie: ['vog'],
  contactpersoonWsp: { medewerkerId: ids.mila, naam: 'Mila Verbeek' },
  herkenning: {
    beroep: { code: 'urn:vlinderdas:beroep:orderpicker', naam: 'orderpicker', gevondenIn: 'Orderpicker' },
    competenties: [],
    voorwaardenNaSelectie: ['vog'],
    nietOvergenomen: [
      {
        soort: 'leeftijd',
        gevondenIn: 'jonge man',
        uitleg: 'Deze eis mag meestal niet. Wij nemen hem niet mee.',
      },
    ],
  },
  waarschuwingen: [],
  mogelijkDezelfde: [
    {
      id: uuid(101),
      naamVacature: 'Orderpickers gezocht',
      status: 'ontvangen',
      ingevoerdDoor: 'api',
      ontvangenOp: '2026-11-23T08:20:00Z',
      href: '/x',
    },
  ],
  ingevoerdDoor: 'adviseur',
  bronnen: [{ ingevoerdDoor: 'adviseur', ontvangenOp: '2026-11-23T08:10:00Z' }],
  stappen: [
    { status: 'ontvangen', op: '2026-11-23T08:12:00Z' },
    { status: 'opgepakt', op: '2026-11-23T08:12:30Z' },
    { status: 'kandidaten-benaderd', op: '2026-11-23T08:13:00Z' },
  ],
  ontvangenOp: '2026-11-23T08:12:00Z',
  gewijzigdOp: '2026-11-23T08:12:00Z',
  laatsteTeken: '2026-11-23T08:12:00Z',
});

function card(number: number, extra: Partial<Kaart> = {}): Kaart {
  return kaart.parse({
    kandidaatId: ids.candidate(number),
    kaartnummer: `K-${2041 + number}`,
    revisie: 1,
    organisatieId: ids.kempenland,
    begeleiderId: ids.peters,
    woonplaats: 'Bladel',
    beschikbaarheid: 'beschikbaar',
    bemiddelbaarheid: 'direct',
    zichtbaarVoorWerkgevers: true,
    herkomst: 'gevoed',
    nagekekenOp: '2026-10-01',
    profielkwaliteit: { score: 80, rangschikbaar: true, actueel: true, ontbreekt: [] },
    profiel: { vervoermiddel: [{ codeVervoermiddel: 1 }], werktijden: { aantalWerkurenPerWeekMaximaal: 32 } },
    ...extra,
  });
}

const cards = new Map(
  [
    card(1),
    card(2, {
      bemiddelbaarheid: 'met-ondersteuning',
      profiel: { vervoermiddel: [{ codeVervoermiddel: 3 }] },
    }),
    card(3, { organisatieId: ids.dommel, begeleiderId: ids.mila }),
    card(4, {
      organisatieId: ids.uwv,
      begeleiderId: ids.bakker,
      beschikbaarheid: 'tijdelijk-niet',
      nietBeschikbaarTot: '2026-12-05',
    }),
    card(5, { zichtbaarVoorWerkgevers: false }),
    card(6, { organisatieId: ids.uwv, begeleiderId: undefined, profiel: {} }),
  ].map((item) => [item.kandidaatId, item]),
);

const explanation = {
  criteria: [
    {
      criterium: 'beroep',
      uitkomst: 'past',
      vereist: false,
      punten: 2000,
      maximum: 2200,
      onderdelen: [
        {
          uitkomst: 'past',
          vereist: false,
          punten: 2000,
          maximum: 2200,
          zin: 'De kandidaat heeft 3 jaar gewerkt als orderpicker.',
          soort: 'beroep',
          naam: 'orderpicker',
          door: { hoe: 'ervaring', naam: 'orderpicker', overeenkomst: 1000 },
        },
      ],
    },
    {
      criterium: 'competenties',
      uitkomst: 'lijkt-erop',
      vereist: true,
      punten: 2100,
      maximum: 3000,
      onderdelen: [
        {
          uitkomst: 'past',
          vereist: true,
          punten: 1500,
          maximum: 1500,
          zin: 'De kandidaat kan dit: orders verzamelen.',
          soort: 'competentie',
          naam: 'orders verzamelen',
          door: { hoe: 'ervaring', naam: 'orderpicker', overeenkomst: 1000, verband: 'hetzelfde' },
        },
        {
          uitkomst: 'lijkt-erop',
          vereist: false,
          punten: 600,
          maximum: 900,
          zin: 'Gevraagd: reachtruck besturen. De kandidaat kan iets dat erop lijkt: heftruck besturen.',
          soort: 'competentie',
          naam: 'reachtruck besturen',
          door: {
            hoe: 'verwant',
            naam: 'heftruck besturen',
            overeenkomst: 700,
            verband: 'zelfde-soort',
            helptOok: [{ naam: 'hoogwerker besturen' }],
          },
        },
        {
          uitkomst: 'ontbreekt',
          vereist: false,
          punten: 0,
          maximum: 600,
          zin: 'Dit staat niet in het profiel: voorraad tellen.',
          soort: 'competentie',
          naam: 'voorraad tellen',
        },
      ],
    },
    {
      criterium: 'uren',
      uitkomst: 'past',
      vereist: false,
      punten: 800,
      maximum: 800,
      onderdelen: [
        {
          uitkomst: 'past',
          vereist: false,
          punten: 800,
          maximum: 800,
          zin: 'Het werk is 24 tot 36 uur per week. De kandidaat wil 32 uur per week. Dat past.',
          soort: 'uren',
        },
      ],
    },
    {
      criterium: 'reistijd',
      uitkomst: 'past',
      vereist: true,
      punten: 900,
      maximum: 1000,
      onderdelen: [
        {
          uitkomst: 'past',
          vereist: true,
          punten: 900,
          maximum: 1000,
          zin: 'De reis is 18 min met de auto (14 km).',
          soort: 'reistijd',
        },
      ],
    },
    {
      criterium: 'werktijden',
      uitkomst: 'onbekend',
      vereist: false,
      punten: 0,
      maximum: 300,
      onderdelen: [
        {
          uitkomst: 'onbekend',
          vereist: false,
          punten: 0,
          maximum: 300,
          zin: 'Het werk is vroeg in de ochtend. Wij weten niet wanneer de kandidaat kan werken.',
          soort: 'werktijden',
        },
      ],
    },
  ],
  ditIsNodig: [],
  nogNaTeGaan: [],
  profielMist: [],
} satisfies LijstKandidaat['uitleg'];

function listed(rang: number, number: number, extra: Partial<LijstKandidaat> = {}): LijstKandidaat {
  return {
    kandidaatId: ids.candidate(number),
    kandidaatRevisie: 1,
    rang,
    groep: 'geschikt',
    woord: 'sterk',
    totaal: 9200,
    feiten: '4 van 4 vereist · 7 van 8 vaardigheden · 18 min met de auto',
    redenen: ['De kandidaat heeft 3 jaar gewerkt als orderpicker.'],
    nogNaTeGaan: false,
    reis: { minuten: 18, hectometer: 140, reiswijze: 'auto' },
    uitleg: explanation,
    ...extra,
  };
}

const suitable: LijstKandidaat[] = [
  listed(1, 1),
  listed(2, 2, {
    totaal: 8600,
    feiten: '4 van 4 vereist · 6 van 8 vaardigheden · 12 min fietsen',
    reis: { minuten: 12, reiswijze: 'fiets' },
  }),
  listed(3, 3, { woord: 'goed', totaal: 7000, nogNaTeGaan: true }),
  listed(4, 4, {
    woord: 'mogelijk',
    totaal: 5300,
    feiten: '4 van 4 vereist · 3 van 8 vaardigheden',
    reis: { hectometer: 132 },
  }),
];
const almost = [
  listed(5, 5, {
    groep: 'past-bijna',
    woord: 'goed',
    totaal: 6100,
    uitleg: {
      ...explanation,
      ditIsNodig: [
        {
          criterium: 'reistijd',
          zin: 'Het werk begint zo vroeg dat de kandidaat er niet met het ov kan komen. Dit kan helpen: een regeling voor vervoer of een ander rooster.',
          helpt: ['vervoersvoorziening', 'rooster-aanpassen'],
        },
      ],
    },
  }),
];
const {
  woord: _word,
  reis: _trip,
  ...incompleteRow
} = listed(6, 6, {
  groep: 'onvolledig',
  totaal: 1200,
  feiten: '0 van 4 vereist',
  redenen: ['De kandidaat heeft 8 jaar gewerkt als schilder.'],
  uitleg: { ...explanation, profielMist: ['beroep-of-competentie'] },
});
const groups: Readonly<Record<string, readonly LijstKandidaat[]>> = {
  geschikt: suitable,
  'past-bijna': almost,
  onvolledig: [incompleteRow],
};

export function proposal(number: number, extra: Partial<Voordracht> = {}): Voordracht {
  return Voordracht.parse({
    id: ids.proposal(number),
    revisie: 1,
    aanvraagId: uuid(3000 + number),
    vacatureId: ids.vacancy,
    naamVacature: 'Orderpicker',
    kandidaatId: ids.candidate(number),
    kaartnummer: `K-${2041 + number}`,
    organisatieId: ids.kempenland,
    begeleiderId: ids.peters,
    adviseurId: ids.mila,
    adviseurOrganisatieId: ids.dommel,
    status: 'aangevraagd',
    open: true,
    gevraagdOp: '2026-11-23T08:14:00Z',
    antwoordUiterlijk: '2026-11-25',
    teLaat: false,
    naamZichtbaar: false,
    geplaatst: false,
    ...extra,
  });
}

export const agreed = proposal(1, {
  status: 'akkoord',
  revisie: 2,
  antwoordBegeleider: { antwoord: 'ja-beschikbaar-en-akkoord', vastgelegdOp: '2026-11-23T08:40:00Z' },
  akkoord: { vorm: 'anoniem', kanaal: 'telefoon', datum: '2026-11-23', vastgelegdOp: '2026-11-23T08:40:00Z' },
});

export const preview: WerkgeverKaart = WerkgeverKaart.parse({
  beroepen: [{ code: 'urn:vlinderdas:beroep:orderpicker', naam: 'orderpicker' }],
  ervaring: [
    { code: 'urn:vlinderdas:beroep:orderpicker', naam: 'orderpicker', vanJaar: 2021, totJaar: 2024 },
  ],
  competenties: [{ code: 'urn:vlinderdas:competentie:orders-verzamelen', naam: 'orders verzamelen' }],
  certificaten: [],
  rijbewijzen: ['B'],
  talen: [],
  urenMaximaal: 32,
  redenen: ['De kandidaat heeft 3 jaar gewerkt als orderpicker.'],
});

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

const principles = Uitgangspunten.parse({
  gewichten: '2026-11',
  geldigVanaf: '2026-11-01',
  bron: 'Eerste afspraak, nog te toetsen in de regio',
  taxonomie: SHIPPED_VERSION,
  criteria: [
    { criterium: 'beroep', punten: 4000 },
    { criterium: 'competenties', punten: 6000 },
    { criterium: 'omstandigheden', punten: 0 },
  ],
  woorden: { sterk: 7500, goed: 5000 },
  lijst: { geschikt: 200, pastBijna: 100, onvolledig: 100 },
});

const employer = Werkgever.parse({
  id: ids.employer,
  revisie: 1,
  handelsnaamOrganisatie: 'Kempen Distributie',
  nummerKvk: '00012345',
  contactniveau: 'regio',
  sector: 'H',
  wspContact: {
    contactpersoon: { medewerkerId: ids.mila, naam: 'Mila Verbeek', telefoonnummer: '040 000 00 10' },
  },
  vestigingen: [{ id: uuid(210), revisie: 1, naam: 'Magazijn Best', postcode: '5684AB', plaats: 'Best' }],
  contactpersonen: [
    {
      id: uuid(211),
      revisie: 1,
      naam: 'J. van Dijk',
      functie: 'Teamleider magazijn',
      telefoonnummer: '040 000 00 00',
    },
  ],
  waarschuwingen: [],
  aangemaaktOp: '2026-01-05T09:00:00Z',
  gewijzigdOp: '2026-10-05T09:00:00Z',
});

export function playAdviserRegion(): PlayedRegion {
  const region: PlayedRegion = {
    vacancy,
    proposals: [agreed, proposal(2)],
    list: {},
    groups: { ...groups },
    override: new Map(),
    service: (request) => {
      const at = `${request.method} ${request.url}`;
      const found = [...region.override].find(([start]) => at.startsWith(start));
      return found ? found[1]() : answer(region, request);
    },
  };
  return region;
}

function answer(region: PlayedRegion, { method, url, body }: TransportRequest) {
  const { pathname, searchParams } = new URL(url, 'http://api');
  const sent = body ? JSON.parse(body) : undefined;
  const vacancyRow = {
    id: region.vacancy.id,
    naamVacature: region.vacancy.naamVacature,
    handelsnaamOrganisatie: region.vacancy.handelsnaamOrganisatie,
    werkgeverId: region.vacancy.werkgeverId,
    status: region.vacancy.status,
    beroep: 'orderpicker',
    sector: 'H',
    plaats: 'Best',
    urenMinimaal: 24,
    urenMaximaal: 36,
    aantalGezocht: 6,
    aantalVervuld: 0,
    contactpersoonWsp: region.vacancy.contactpersoonWsp,
    ingevoerdDoor: 'adviseur',
    ontvangenOp: region.vacancy.ontvangenOp,
    laatsteTeken: region.vacancy.laatsteTeken,
  };
  switch (true) {
    case pathname === '/vacatures/v1/vacatures' && method === 'GET':
      return json({ resultaten: [vacancyRow], _links: {} });
    case pathname.startsWith('/vacatures/v1/vacatures/'):
      return pathname.includes(region.vacancy.id) ? json(region.vacancy) : notThere();
    case pathname === '/vacatures/v1/herkenning':
      return json({
        ...region.vacancy.herkenning,
        voorstel: {
          beroep: {
            codeBeroepsnaam: 'urn:vlinderdas:beroep:orderpicker',
            herkomst: 'herkend',
            gevondenIn: 'Orderpicker',
          },
          voorwaardenNaSelectie: ['vog'],
        },
      });
    case pathname.endsWith('/uitleg'):
      return json(
        Uitleg.parse({
          ...explanation,
          vacatureId: ids.vacancy,
          vacatureRevisie: 3,
          kandidaatId: pathname.split('/').at(-2),
          kandidaatRevisie: 1,
          gewichten: '2026-11',
          taxonomie: SHIPPED_VERSION,
          groep: 'geschikt',
          woord: 'sterk',
          totaal: 5800,
          feiten: '4 van 4 vereist · 7 van 8 vaardigheden · 18 min met de auto',
          watVerandert: [
            {
              criterium: 'competenties',
              zin: 'Als de kandidaat dit blijkt te kunnen: nauwkeurig werken: 120 punten erbij.',
              punten: 120,
              groep: 'geschikt',
            },
          ],
          zinnen: [],
        }),
      );
    case pathname.startsWith('/matching/v1/vacatures/'):
      return json(listOf(region, searchParams.get('groep') ?? 'geschikt'));
    case pathname === '/kandidaten/v1/kaarten/_lijst':
      return json(
        kaartLijst.parse({
          resultaten: sent.kandidaatIds.flatMap((id: string) => cards.get(id) ?? []),
        }),
      );
    case pathname === '/kandidaten/v1/kaarten/_zoek':
      return json({
        resultaten: [...cards.values()].filter(({ kaartnummer }) => kaartnummer === sent.kaartnummer),
        _links: {},
      });
    case pathname.startsWith('/kandidaten/v1/kaarten/'):
      return json(cards.get(pathname.split('/').at(-1) ?? ''));
    case pathname === '/plaatsingen/v1/voordrachten' && method === 'GET':
      return json(Voordrachten.parse({ resultaten: region.proposals, _links: {} }));
    case pathname === '/plaatsingen/v1/voordrachten':
      return json({ voordrachten: [] }, 201);
    case pathname.endsWith('/voorbeeld'):
      return json(preview);
    case pathname.startsWith('/plaatsingen/v1/voordrachten/'): {
      const found = region.proposals.find(({ id }) => pathname.includes(id));
      if (!found) return notThere();
      const steps = [{ stap: 'gevraagd', op: found.gevraagdOp, doorId: ids.mila, organisatieId: ids.dommel }];
      return method === 'GET' ? json(VoordrachtMetStappen.parse({ ...found, stappen: steps })) : json(found);
    }
    case pathname === '/organisaties/v1/medewerkers':
      return json({
        resultaten: colleagues.map((colleague) => ({
          ...colleague,
          actief: true,
          lidmaatschappen: [],
          afwezigheid: [],
        })),
        _links: {},
      });
    case pathname === '/matching/v1/uitgangspunten':
      return json(principles);
    case pathname === '/organisaties/v1/contactpersonen/_lijst':
      return json(
        Contactpersonen.parse({ contactpersonen: colleagues.filter(({ id }) => sent.ids.includes(id)) }),
      );
    case pathname.startsWith('/organisaties/v1/organisaties/'): {
      const id = pathname.split('/').at(-1) ?? '';
      return json({ id, soort: 'uitvoerder', naam: organisations[id] ?? 'Onbekend' });
    }
    case pathname === '/werkgevers/v1/werkgevers' && method === 'GET':
      return json({
        resultaten: [
          {
            id: employer.id,
            handelsnaamOrganisatie: employer.handelsnaamOrganisatie,
            nummerKvk: employer.nummerKvk,
            sector: 'H',
            plaats: 'Best',
            wspContactpersoon: employer.wspContact?.contactpersoon,
          },
        ],
        _links: {},
      });
    case pathname.endsWith('/contactmomenten'):
      return json({
        resultaten: [
          {
            id: uuid(220),
            soort: 'telefoon',
            datum: '2026-11-20',
            tekst: 'Zes orderpickers nodig, begint om 06:00.',
            medewerkerId: ids.mila,
            organisatieId: ids.dommel,
            vastgelegdOp: '2026-11-20T10:00:00Z',
          },
        ],
        _links: {},
      });
    case pathname.startsWith('/werkgevers/v1/werkgevers/'):
      return json(employer);
    case pathname === '/taxonomie/v1/beroepen':
      return json({
        resultaten: [
          { uri: 'urn:vlinderdas:beroep:orderpicker', nummer: 1, naam: 'orderpicker', isco: '9333' },
        ],
        _links: {},
      });
    case pathname === '/taxonomie/v1/competenties':
      return json({
        resultaten: [
          {
            uri: 'urn:vlinderdas:competentie:orders-verzamelen',
            nummer: 1,
            naam: 'orders verzamelen',
            soort: 'vaardigheid',
          },
        ],
        _links: {},
      });
    case pathname.endsWith('/taken'):
      return json({ taken: [] });
    default:
      return notThere();
  }
}

function listOf(region: PlayedRegion, group: string) {
  return Kandidatenlijst.parse({
    vacatureId: ids.vacancy,
    stand: 'gereed',
    revisie: 4,
    vacatureRevisie: 3,
    berekendOp: '2026-11-23T08:13:00Z',
    aantallen: {
      geschikt: region.groups.geschikt?.length ?? 0,
      pastBijna: region.groups['past-bijna']?.length ?? 0,
      onvolledig: region.groups.onvolledig?.length ?? 0,
    },
    resultaten: region.groups[group] ?? [],
    _links: {},
    ...region.list,
  });
}

function notThere() {
  return json({ type: '/problemen/niet-gevonden', title: 'Niet gevonden', status: 404, detail: '' }, 404);
}
