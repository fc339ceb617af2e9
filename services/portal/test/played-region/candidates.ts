/** The candidates of the played region: one whom a begeleider knows in full, one hardly known, one of elsewhere. */
import type {
  Inzage,
  Kandidaat,
  KandidaatRegel,
} from '@vlinderdas/candidates-service/contract/candidate.resource';
import type { Kaart } from '@vlinderdas/candidates-service/contract/card.resource';
import { played } from './played.ts';

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

export const account: Inzage = {
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
