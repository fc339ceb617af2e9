import type {
  BegripRegel,
  Beroep,
  Competentie,
  Sterkte,
} from '@vlinderdas/taxonomy-service/contract/taxonomy.resource';
import { formatCount, formatList, formatNumber } from '@vlinderdas/vocabulary/wording';

export const taxonomyText = {
  title: 'Beroepen en vaardigheden',
  intro:
    'Met deze woorden worden mensen en vacatures vergeleken. Zoek een beroep, een vaardigheid of een certificaat.',
  label: 'Zoek een woord',
  hint: 'Bijvoorbeeld: heftruck, plannen of VCA',
  views: {
    alles: 'Alles',
    beroepen: 'Beroepen',
    vaardigheden: 'Vaardigheden en kennis',
    certificaten: 'Certificaten',
  },
  viewsLabel: 'Wat er in de lijst staat',
  name: 'Naam',
  kind: 'Soort',
  foundAs: 'Ook genoemd',
  kinds: {
    beroep: 'Beroep',
    vaardigheid: 'Vaardigheid',
    kennis: 'Kennis',
    certificaat: 'Certificaat',
  } satisfies Record<BegripRegel['soort'], string>,
  shown: (count: number) => formatCount(count, 'woord op deze pagina', 'woorden op deze pagina'),
  nothing: (words: string) => ({
    title: `Niets gevonden met ‘${words}’`,
    body: 'Probeer een ander woord, of alleen het begin ervan.',
  }),
  version: (id: string) => `Versie ${id}`,
  otherNames: 'Ook genoemd',
  noOtherNames: 'geen andere namen bekend',
  moreNames: (count: number) => `Nog ${formatCount(count, 'andere naam', 'andere namen')}`,
  isco: 'Internationale code (ISCO-08)',
  interests: 'Past bij wie dit graag doet',
  /** Holland's six interests, in words of every day. */
  interest: {
    R: 'met de handen werken',
    I: 'uitzoeken',
    A: 'iets moois maken',
    S: 'mensen helpen',
    E: 'ondernemen en overtuigen',
    C: 'ordenen en bijhouden',
  } as Readonly<Record<string, string>>,
  askedNow: 'Gevraagd in de regio',
  offeredNow: 'Beschikbaar in de regio',
  vacanciesAsk: (count: number) => formatCount(count, 'open vacature', 'open vacatures'),
  /** Of few people no number is said. */
  peopleHave: (count: number | undefined) =>
    count === undefined ? 'minder dan 5 mensen' : `${formatNumber(count)} mensen`,
  tasks: 'Wat iemand dan doet',
  asks: 'Wat dit werk vraagt',
  strengths: {
    essentieel: 'Hier kan het werk niet zonder',
    belangrijk: 'Belangrijk',
    enigszins: 'Handig',
  } satisfies Record<Sterkte, string>,
  nothingAsked: 'Van dit beroep is niet bekend wat het vraagt.',
  knowledge: 'kennis',
  relatedOccupations: 'Beroepen die erop lijken',
  relatedOccupationsIntro:
    'Wie dit werk deed, heeft een deel van wat deze beroepen vragen. Zo telt het ook in de matching.',
  relatedSkills: 'Wat erop lijkt',
  relatedSkillsIntro:
    'Wie dit niet heeft maar een van deze wel, krijgt in de matching een deel van de punten.',
  occupation: 'Beroep',
  skill: 'Vaardigheid of kennis',
  likeness: 'Lijkt erop',
  why: 'Waarom',
  how: { strong: 'Sterk', clear: 'Duidelijk', little: 'Een beetje' },
  group: {
    'zelfde-groep': 'Zelfde soort beroep.',
    'zelfde-richting': 'Zelfde richting.',
  } satisfies Record<NonNullable<Beroep['verwant'][number]['beroepsgroep']>, string>,
  bothAsk: (names: readonly string[]) => `Vragen allebei ${formatList(names)}.`,
  reasons: {
    deel: 'Is er een deel van.',
    ruimer: 'Is ruimer: dit is er een deel van.',
    'zelfde-soort': 'Hoort bij dezelfde soort.',
    'zelfde-werk': 'Wordt vaak in hetzelfde werk gevraagd, of heet bijna zo.',
  } satisfies Record<Competentie['verwant'][number]['reden'], string>,
  broader: 'Hoort bij',
  parts: 'Onderdelen',
  where: 'Waar komt dit voor?',
  whereIntro: 'Beroepen die dit vragen.',
  nowhere: 'Geen enkel beroep in deze versie vraagt dit.',
  onlyParts: 'Geen enkel beroep vraagt dit als geheel. Kijk bij de onderdelen wie die vragen.',
  more: (count: number) => `Nog ${formatCount(count, 'beroep', 'beroepen')}`,
  diploma: 'Voor dit diploma is een opleiding van jaren nodig.',
  certificate: 'Dit certificaat is met een cursus te halen.',
  vacancies: (name: string) => `Vacatures met ‘${name}’`,
} as const;
