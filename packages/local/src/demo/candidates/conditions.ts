/** When, how far and how someone can work. Each bound stands without its reason. */
import type { KandidaatInvoer } from '@vlinderdas/candidates-service/contract/profile.resource';
import { addDays, type IsoDate } from '@vlinderdas/kernel/dates';
import { papers } from '../branches.ts';
import { branchOf } from '../occupations.ts';
import type { Random } from '../random.ts';
import { shares } from './shares.ts';

type Qualification = NonNullable<KandidaatInvoer['arbeidsmarktkwalificatie']>;

export function drawHours(random: Random): Pick<KandidaatInvoer, 'werktijden'> {
  const kind = random.weighted([
    ['unknown', shares.noHours],
    ['few', shares.atMost24Hours],
    ['many', 1 - shares.noHours - shares.atMost24Hours],
  ]);
  if (kind === 'unknown') return {};
  const most =
    kind === 'few' ? random.pick([12, 16, 20, 20, 24, 24, 24]) : random.pick([28, 32, 32, 36, 38, 40, 40]);
  return {
    werktijden: {
      aantalWerkurenPerWeekMaximaal: most,
      ...(random.chance(0.7) && { aantalWerkurenPerWeekMinimaal: most - random.pick([0, 4, 8]) }),
    },
  };
}

export interface Transport {
  licences: Qualification['rijbewijs'];
  means: KandidaatInvoer['vervoermiddel'];
}

const CAR = 1;
const MOPED = 2;
const BICYCLE = 3;
const PUBLIC_TRANSPORT = 5;

export function drawTransport(random: Random, occupation: string): Transport {
  const needed = papers[occupation]?.licences ?? [];
  const isDriver = needed.some((licence) => licence !== 'B');
  const drives = isDriver || !random.chance(shares.noLicenceOrCar + 0.01);
  const licences =
    drives && (isDriver || random.chance(0.92)) ? ['B', ...needed.filter((one) => one !== 'B')] : [];
  const hasCar = drives && (licences.length === 0 || random.chance(0.65));
  const means = [
    ...(hasCar ? [CAR] : []),
    ...(random.chance(0.04) ? [MOPED] : []),
    ...(random.chance(0.62) ? [BICYCLE] : []),
    ...(random.chance(0.4) ? [PUBLIC_TRANSPORT] : []),
  ];
  return {
    licences: licences.map((codeSoortRijbewijs) => ({ codeSoortRijbewijs })),
    means: means.map((codeVervoermiddel) => ({
      codeVervoermiddel,
      indicatieBeschikbaarVoorWoonWerkverkeer: 1,
    })),
  };
}

export interface Background {
  statushouder: boolean;
}

const HOME_LANGUAGES = ['ara', 'tir', 'tur', 'prs', 'som', 'kur', 'ukr'] as const;
const OTHER_LANGUAGES = ['eng', 'pol', 'tur', 'ara', 'deu', 'spa', 'fra', 'por', 'ron'] as const;

/** Chance of weak Dutch: three in four statushouders, and of others what makes 15 in a hundred in all. */
const weakAmongStatushouders = 0.75;
const weakAmongOthers =
  (shares.weakDutch - shares.statushouder * weakAmongStatushouders) / (1 - shares.statushouder);

/** Weak is VUM's geen (1) or redelijk (2) for speaking. */
export function drawLanguages(random: Random, { statushouder }: Background): Qualification['taalbeheersing'] {
  const isWeak = random.chance(statushouder ? weakAmongStatushouders : weakAmongOthers);
  const languages: NonNullable<Qualification['taalbeheersing']> = [];
  if (isWeak) {
    const level = random.weighted([
      [1, 25],
      [2, 75],
    ]);
    languages.push({
      codeTaal: 'nld',
      codeNiveauTaalbeheersingMondeling: level,
      codeNiveauTaalbeheersingLuisteren: Math.min(2, level + 1),
      ...(random.chance(0.5) && { codeNiveauTaalbeheersingLezen: level }),
    });
  } else if (random.chance(0.6)) {
    const level = random.weighted([
      [3, 35],
      [4, 65],
    ]);
    languages.push({
      codeTaal: 'nld',
      codeNiveauTaalbeheersingMondeling: level,
      codeNiveauTaalbeheersingLezen: level,
    });
  }
  if (statushouder)
    languages.push({ codeTaal: random.pick(HOME_LANGUAGES), codeNiveauTaalbeheersingMondeling: 4 });
  else if (isWeak || random.chance(0.25)) {
    languages.push({
      codeTaal: random.pick(OTHER_LANGUAGES),
      codeNiveauTaalbeheersingMondeling: random.int(2, 4),
    });
  }
  return languages;
}

const avoidable = [
  'zwaar-tillen',
  'lang-staan',
  'bukken-knielen',
  'werken-op-hoogte',
  'lawaai',
  'hoge-werkdruk',
  'repeterend-werk',
  'veel-klantcontact',
  'stof-en-dampen',
  'kou',
] as const;

export function drawBounds(random: Random): Pick<KandidaatInvoer, 'werkgrenzen'> {
  const moments = random.weighted([
    [undefined, 45],
    [['overdag'] as const, 27],
    [['overdag', 'vroeg'] as const, 9],
    [['overdag', 'avond', 'zaterdag'] as const, 9],
    [['overdag', 'vroeg', 'avond', 'nacht', 'zaterdag', 'zondag'] as const, 10],
  ]);
  const earliest = random.chance(0.1) ? random.pick(['08:00', '08:30', '08:45', '09:00']) : undefined;
  const avoids = random.chance(0.22) ? random.sample(avoidable, random.int(1, 3)) : [];
  const bounds = {
    ...(moments && { werkmomenten: [...moments] }),
    ...(earliest && { vroegsteBegintijd: earliest }),
    ...(avoids.length > 0 && { vermijdt: avoids }),
  };
  return Object.keys(bounds).length > 0 ? { werkgrenzen: bounds } : {};
}

export function drawWishes(
  random: Random,
  occupation: string,
  today: IsoDate,
): Pick<KandidaatInvoer, 'contractvorm' | 'flexibiliteit' | 'sector'> {
  const availability = {
    ...(random.chance(0.2) && { datumAanvangBeschikbaarVoorWerk: addDays(today, random.int(3, 75)) }),
    ...(random.chance(0.4) && { indicatieOnregelmatigWerkOfPloegendienst: random.chance(0.45) ? 1 : 2 }),
  };
  return {
    ...(random.chance(0.4) && {
      contractvorm: [
        random.weighted([
          [{ codeTypeArbeidscontract: 'O', codeTypeOvereenkomst: '01' }, 40],
          [{ codeTypeArbeidscontract: 'B', codeTypeOvereenkomst: '01' }, 40],
          [{ codeTypeOvereenkomst: '02' }, 12],
          [{ codeTypeOvereenkomst: '04' }, 8],
        ]),
      ],
    }),
    ...(Object.keys(availability).length > 0 && { flexibiliteit: availability }),
    ...(random.chance(0.15) && { sector: [{ codeSbi: random.pick(branchOf(occupation).sbi) }] }),
  };
}

export function drawSupportNeeds(random: Random, needsSupport: boolean): Pick<KandidaatInvoer, 'eisAanWerk'> {
  const needs = {
    ...(needsSupport && random.chance(0.5) && { indicatieBegeleiding: 1 }),
    ...(needsSupport && random.chance(0.15) && { indicatieAanpassingWerkomgeving: 1 }),
    ...(random.chance(0.1) && { indicatieWerkvariatie: random.int(1, 2) }),
  };
  return Object.keys(needs).length > 0 ? { eisAanWerk: needs } : {};
}
