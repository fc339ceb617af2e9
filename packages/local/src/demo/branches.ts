/**
 * The eight branches of the demo region: how often each asks for people, which occupations it has, and what its
 * employers are called. Shares are assumptions of practice; SBI codes are those of CBS, SBI 2008.
 */
import type { Branche } from '@vlinderdas/vocabulary/vacancies';

export interface OccupationShare {
  /** Slug in our taxonomy: `urn:vlinderdas:beroep:<slug>`. */
  slug: string;
  /** How many in a hundred candidates look for this. */
  supply: number;
  /** How often a vacancy of the branch is for this, relative to the others. */
  demand: number;
}

export interface Branch {
  key: Branche;
  /** Percent of the vacancies. */
  share: number;
  sbi: readonly number[];
  /** Words before an employer's own name, each with the occupations of that trade. */
  trades: Readonly<Record<string, readonly string[]>>;
  occupations: readonly OccupationShare[];
}

const job = (slug: string, supply: number, demand: number): OccupationShare => ({ slug, supply, demand });

export const branches: readonly Branch[] = [
  {
    key: 'techniek',
    share: 22,
    sbi: [25110, 25620, 26110, 28290, 33120, 43210, 43222, 10890],
    trades: {
      Metaalwerken: ['lasser', 'cnc-operator', 'productiemedewerker', 'onderhoudsmonteur'],
      Installatiebedrijf: ['installatiemonteur', 'monteur-elektrotechniek', 'monteur-zonnepanelen'],
      Elektrotechniek: ['monteur-elektrotechniek', 'assemblagemedewerker', 'monteur-zonnepanelen'],
      Machinefabriek: ['cnc-operator', 'onderhoudsmonteur', 'assemblagemedewerker', 'lasser'],
      Assemblage: ['assemblagemedewerker', 'inpakker', 'productiemedewerker'],
      Voeding: ['productiemedewerker', 'machineoperator', 'inpakker', 'onderhoudsmonteur'],
    },
    occupations: [
      job('productiemedewerker', 8, 5),
      job('machineoperator', 2, 4),
      job('assemblagemedewerker', 2.5, 4),
      job('lasser', 1, 3),
      job('cnc-operator', 1, 3),
      job('onderhoudsmonteur', 1.2, 4),
      job('monteur-elektrotechniek', 1, 4),
      job('installatiemonteur', 0.8, 4),
      job('monteur-zonnepanelen', 0.5, 2),
      job('inpakker', 6, 3),
    ],
  },
  {
    key: 'logistiek',
    share: 16,
    sbi: [49410, 52109, 52240, 53200, 49320, 49310],
    trades: {
      Distributie: ['orderpicker', 'magazijnmedewerker', 'reachtruckchauffeur', 'logistiek-planner'],
      Transport: ['vrachtwagenchauffeur-ce', 'logistiek-planner', 'heftruckchauffeur'],
      Opslag: ['magazijnmedewerker', 'heftruckchauffeur', 'reachtruckchauffeur', 'orderpicker'],
      Koeriers: ['bezorger', 'magazijnmedewerker', 'logistiek-planner'],
      Webmagazijn: ['orderpicker', 'magazijnmedewerker', 'heftruckchauffeur'],
      Personenvervoer: ['taxichauffeur', 'buschauffeur'],
    },
    occupations: [
      job('orderpicker', 7, 6),
      job('magazijnmedewerker', 8, 5),
      job('heftruckchauffeur', 2.5, 3),
      job('reachtruckchauffeur', 1.2, 2),
      job('logistiek-planner', 0.8, 1.5),
      job('vrachtwagenchauffeur-ce', 1.5, 3),
      job('bezorger', 3, 3),
      job('taxichauffeur', 1.5, 1.5),
      job('buschauffeur', 0.6, 1.5),
    ],
  },
  {
    key: 'zorg',
    share: 15,
    sbi: [87100, 87301, 88101, 86100, 88911],
    trades: {
      Zorghuis: ['verzorgende-ig', 'helpende', 'verpleegkundige-mbo'],
      Thuiszorg: ['huishoudelijke-hulp', 'verzorgende-ig', 'verpleegkundige-mbo', 'helpende'],
      Woonzorg: ['helpende', 'verzorgende-ig', 'huishoudelijke-hulp'],
      Kinderopvang: ['pedagogisch-medewerker'],
      Zorggroep: ['verpleegkundige-mbo', 'verzorgende-ig', 'helpende', 'huishoudelijke-hulp'],
    },
    occupations: [
      job('verzorgende-ig', 2, 4),
      job('helpende', 3, 4),
      job('huishoudelijke-hulp', 4, 4),
      job('verpleegkundige-mbo', 0.6, 2),
      job('pedagogisch-medewerker', 1.5, 3),
    ],
  },
  {
    key: 'detailhandel-horeca',
    share: 14,
    sbi: [47111, 47610, 56101, 56290, 55101],
    trades: {
      Supermarkt: ['vakkenvuller', 'kassamedewerker', 'winkelmedewerker'],
      Woonwinkel: ['winkelmedewerker', 'kassamedewerker'],
      Bakkerij: ['winkelmedewerker', 'keukenhulp'],
      Eetcafé: ['medewerker-bediening', 'kok', 'keukenhulp'],
      Restaurant: ['kok', 'medewerker-bediening', 'keukenhulp'],
      Tuinwinkel: ['winkelmedewerker', 'kassamedewerker', 'vakkenvuller'],
      Catering: ['medewerker-bediening', 'keukenhulp', 'kok'],
    },
    occupations: [
      job('winkelmedewerker', 6, 4),
      job('vakkenvuller', 3, 4),
      job('kassamedewerker', 3, 3),
      job('keukenhulp', 4, 3),
      job('kok', 1.5, 3),
      job('medewerker-bediening', 3, 4),
    ],
  },
  {
    key: 'schoonmaak-beveiliging',
    share: 11,
    sbi: [81210, 81220, 80100, 55101, 81100],
    trades: {
      Schoonmaak: ['schoonmaker', 'glazenwasser'],
      Facilitair: ['schoonmaker', 'concierge', 'beveiliger'],
      Beveiliging: ['beveiliger'],
      Glasbewassing: ['glazenwasser', 'schoonmaker'],
      Hotel: ['medewerker-housekeeping'],
    },
    occupations: [
      job('schoonmaker', 8, 6),
      job('medewerker-housekeeping', 2, 3),
      job('glazenwasser', 0.6, 1),
      job('beveiliger', 2, 4),
      job('concierge', 1.5, 2),
    ],
  },
  {
    key: 'bouw',
    share: 8,
    sbi: [41200, 43320, 43340, 42111, 43991],
    trades: {
      Bouwbedrijf: ['timmerman', 'metselaar', 'schilder'],
      Schildersbedrijf: ['schilder'],
      Timmerwerken: ['timmerman'],
      Infra: ['stratenmaker', 'grondwerker'],
      Metselwerken: ['metselaar'],
      Grondwerken: ['grondwerker', 'stratenmaker'],
    },
    occupations: [
      job('schilder', 1.5, 3),
      job('timmerman', 1, 3),
      job('metselaar', 0.6, 2),
      job('stratenmaker', 0.7, 2),
      job('grondwerker', 0.7, 2),
    ],
  },
  {
    key: 'zakelijk',
    share: 8,
    sbi: [69202, 82200, 82110, 65120, 70221],
    trades: {
      Administratiekantoor: ['administratief-medewerker', 'receptionist'],
      Klantcontact: ['klantenservicemedewerker'],
      Verzekeringen: ['klantenservicemedewerker', 'administratief-medewerker'],
      Advies: ['administratief-medewerker', 'receptionist'],
      Kantoordiensten: ['receptionist', 'administratief-medewerker', 'klantenservicemedewerker'],
    },
    occupations: [
      job('administratief-medewerker', 7, 4),
      job('klantenservicemedewerker', 4, 4),
      job('receptionist', 2, 2),
    ],
  },
  {
    key: 'groen',
    share: 6,
    sbi: [81300, 38110, 46220],
    trades: {
      Hoveniers: ['hovenier', 'medewerker-groenvoorziening'],
      Groenvoorziening: ['medewerker-groenvoorziening'],
      Tuinen: ['hovenier'],
      Milieudienst: ['afvalinzamelaar', 'medewerker-groenvoorziening'],
      Boomverzorging: ['hovenier', 'medewerker-groenvoorziening'],
    },
    occupations: [
      job('hovenier', 1.5, 3),
      job('medewerker-groenvoorziening', 4, 4),
      job('afvalinzamelaar', 1, 1.5),
    ],
  },
];

/** What people who do this work usually have; a vacancy that asks it has a reason to. */
export interface Papers {
  certificates?: readonly string[];
  diploma?: string;
  licences?: readonly ('B' | 'C' | 'CE' | 'D')[];
}

/** By slug of the occupation; certificates and diplomas by their labels in our taxonomy. */
export const papers: Readonly<Record<string, Papers>> = {
  heftruckchauffeur: { certificates: ['heftruckcertificaat'] },
  reachtruckchauffeur: { certificates: ['reachtruckcertificaat'] },
  'vrachtwagenchauffeur-ce': { certificates: ['code 95', 'bestuurderskaart tachograaf'], licences: ['CE'] },
  bezorger: { licences: ['B'] },
  taxichauffeur: { certificates: ['chauffeurskaart taxi'], licences: ['B'] },
  buschauffeur: { certificates: ['code 95'], licences: ['D'] },
  lasser: { certificates: ['lasdiploma MIG/MAG'] },
  onderhoudsmonteur: { certificates: ['VCA basis'] },
  'monteur-elektrotechniek': {
    certificates: ['NEN 3140', 'VCA basis'],
    diploma: 'mbo-diploma elektrotechniek',
  },
  installatiemonteur: {
    certificates: ['VCA basis'],
    diploma: 'mbo-diploma installatietechniek',
    licences: ['B'],
  },
  'monteur-zonnepanelen': { certificates: ['VCA basis'] },
  'verzorgende-ig': { diploma: 'diploma verzorgende IG' },
  helpende: { diploma: 'diploma helpende zorg en welzijn' },
  'verpleegkundige-mbo': { diploma: 'diploma verpleegkundige' },
  'pedagogisch-medewerker': { diploma: 'diploma pedagogisch medewerker' },
  kok: { certificates: ['HACCP-certificaat'] },
  keukenhulp: { certificates: ['HACCP-certificaat'] },
  schoonmaker: { certificates: ['basisvakopleiding schoonmaak'] },
  glazenwasser: { certificates: ['hoogwerkercertificaat'] },
  beveiliger: { diploma: 'diploma beveiliger' },
  concierge: { certificates: ['BHV'] },
  schilder: { certificates: ['VCA basis'], licences: ['B'] },
  timmerman: { certificates: ['VCA basis'], licences: ['B'] },
  metselaar: { certificates: ['VCA basis'] },
  stratenmaker: { certificates: ['VCA basis'] },
  grondwerker: { certificates: ['VCA basis'] },
  hovenier: { certificates: ['kettingzaagcertificaat'], licences: ['B'] },
};
