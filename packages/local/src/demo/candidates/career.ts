/** What someone has done and can: one career per person, so that occupation, work and skills belong together. */

import type { KandidaatInvoer } from '@vlinderdas/candidates-service/contract/profile.resource';
import { addDays, type IsoDate } from '@vlinderdas/kernel/dates';
import { upperFirst } from '@vlinderdas/vocabulary/upper-first';
import { papers } from '../branches.ts';
import { drawEmployerName } from '../employers/employer-name.ts';
import {
  branchOf,
  competenceLabel,
  drawNeighbour,
  drawSuppliedOccupation,
  occupationOf,
} from '../occupations.ts';
import type { Random } from '../random.ts';

type Qualification = NonNullable<KandidaatInvoer['arbeidsmarktkwalificatie']>;
type Experience = NonNullable<Qualification['werkervaring']>[number];

export interface Career {
  /** Slug of the work that someone knows best. */
  main: string;
  /** Other work looked for. */
  others: readonly string[];
  experience: readonly Experience[];
}

export interface CareerFacts {
  age: number;
  today: IsoDate;
}

export function drawCareer(random: Random, { age, today }: CareerFacts): Career {
  const main = drawSuppliedOccupation(random);
  const others = random.chance(0.45) ? [drawNeighbour(random, main)].filter((slug) => slug !== main) : [];
  const most = Math.min(4, Math.floor((age - 17) / 3));
  const count = random.weighted([
    [0, 20],
    [Math.min(1, most), 25],
    [Math.min(2, most), 30],
    [Math.min(3, most), 17],
    [most, 8],
  ]);
  const experience: Experience[] = [];
  const schooldays = addDays(today, -Math.round((age - 17) * 365.25));
  let end = addDays(today, -random.int(20, 1_500));
  for (let job = 0; job < count; job += 1) {
    const begin = addDays(end, -random.int(90, 2_600));
    if (begin < schooldays) break;
    experience.push(drawExperience(random, job === 0 ? main : drawNeighbour(random, main), begin, end));
    end = addDays(begin, -random.int(10, 700));
  }
  return { main, others, experience };
}

function drawExperience(random: Random, slug: string, begin: IsoDate, end: IsoDate): Experience {
  const { uri, tasks } = occupationOf(slug);
  return {
    beroep: { codeBeroepsnaam: uri },
    ...(random.chance(0.93) && { datumAanvangWerkzaamheden: begin, datumEindeWerkzaamheden: end }),
    ...(random.chance(0.8) && { naamOrganisatie: drawEmployerName(random, branchOf(slug), slug).name }),
    ...(random.chance(0.35) && {
      toelichtingWerkervaring: `${sentence(random.sample(tasks, 2).join(', '))}`,
    }),
  };
}

function sentence(words: string): string {
  return `${upperFirst(words)}.`;
}

const chances = { essential: 0.8, important: 0.5, somewhat: 0.25 } as const;

/** Some of what the work asks, never all: three to twelve competences. */
export function drawCompetences(random: Random, { main, others }: Career): string[] {
  const chosen = new Set<string>();
  for (const slug of [main, ...others]) {
    const { asks } = occupationOf(slug);
    for (const strength of ['essential', 'important', 'somewhat'] as const) {
      for (const uri of asks[strength]) if (random.chance(chances[strength])) chosen.add(uri);
    }
  }
  if (chosen.size === 0) chosen.add(occupationOf(main).asks.essential[0] ?? '');
  return [...chosen].slice(0, 12);
}

/** Werk- en denkniveau that goes with a level of education (VUM's codes). */
const levelOfEducation: Readonly<Record<number, number>> = { 1: 2, 2: 3, 3: 4, 4: 4, 5: 5, 6: 6 };

export function drawEducation(
  random: Random,
): Pick<Qualification, 'opleiding' | 'codeWerkEnDenkniveauWerkzoekende'> {
  const level = random.weighted([
    [1, 15],
    [2, 30],
    [3, 8],
    [4, 33],
    [5, 10],
    [6, 4],
  ]);
  const isDone = random.chance(0.75);
  return {
    opleiding: [
      {
        codeNiveauOpleiding: level,
        indicatieDiploma: isDone ? 1 : 2,
        codeStatusOpleiding: isDone ? 1 : 2,
      },
    ],
    ...(random.chance(0.7) && { codeWerkEnDenkniveauWerkzoekende: levelOfEducation[level] ?? 2 }),
  };
}

/** Papers of the work that someone knows, as a feed names them: by words. */
export function drawCourses(random: Random, { main }: Career, today: IsoDate): Qualification['cursus'] {
  const { certificates = [], diploma } = papers[main] ?? {};
  const names = [...certificates, ...(diploma ? [diploma] : [])].filter(() => random.chance(0.55));
  if (random.chance(0.08)) names.push('BHV');
  return names.map((naamCursus) => ({
    naamCursus,
    indicatieCertificaat: random.chance(0.92) ? 1 : 2,
    ...(random.chance(0.6) && { datumCertificaat: addDays(today, -random.int(60, 3_000)) }),
  }));
}

/** A few lines in someone's own words. */
export function drawPresentation(random: Random, { main, experience }: Career): string {
  const { label, tasks, asks } = occupationOf(main);
  const skill = competenceLabel(random.pick(asks.essential));
  const opening =
    experience.length > 0
      ? random.pick([
          `Ik heb gewerkt als ${label} en dat wil ik graag weer doen.`,
          `Het liefst werk ik als ${label}. Dat deed ik eerder met veel plezier.`,
          `Ik ken het werk van ${label} goed.`,
        ])
      : random.pick([
          `Ik zoek werk als ${label}. Ik leer snel als iemand het mij voordoet.`,
          `Werken als ${label} lijkt mij mooi. Ik begin graag met een proefdag.`,
        ]);
  const middle = random.pick([
    `Ik ben goed in ${skill}.`,
    `Wat ik leuk vind: ${random.pick(tasks)}.`,
    `Op mijn werk noemen ze mij rustig en op tijd.`,
    `Ik werk graag samen met anderen.`,
  ]);
  const close = random.pick([
    'Bel mij gerust.',
    'Ik kan snel beginnen.',
    'Een vaste plek zou fijn zijn.',
    'Dicht bij huis werken is voor mij belangrijk.',
  ]);
  return `${opening} ${middle} ${close}`;
}
