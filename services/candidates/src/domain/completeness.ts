/**
 * How complete and how fresh a profile is: a number from 0 to 100, and what is missing with what it would gain. The
 * weights are policy, so they are dated data. Someone without occupation or competence, hours or postcode is shown
 * below the ranking instead of in it (practice of the werkgeversservicepunten; R3 asks for the number).
 */
import { daysBetween, type IsoDate } from '@vlinderdas/kernel/dates';
import { IRREGULAR } from '@vlinderdas/matching/codes/job';
import type { MatchingNumbers } from './code-profile.ts';

export interface CompletenessWeights {
  validFrom: IsoDate;
  source: string;
  /** Together with `fresh` 100. */
  parts: Readonly<Record<PartName, number>>;
  fresh: number;
  /** After this many days without a look the profile is no longer fresh. */
  freshDays: number;
}

type PartName =
  | 'beroep-of-competentie'
  | 'uren'
  | 'postcode'
  | 'vijf-competenties'
  | 'werkervaring'
  | 'niveau'
  | 'taal'
  | 'vervoer'
  | 'werkmomenten';

export const completenessWeights: readonly CompletenessWeights[] = [
  {
    validFrom: '2026-01-01',
    source: 'Eerste vaststelling: wat de volgorde bepaalt weegt het zwaarst. Aan te passen na gebruik.',
    parts: {
      'beroep-of-competentie': 20,
      uren: 12,
      postcode: 12,
      'vijf-competenties': 12,
      werkervaring: 10,
      niveau: 6,
      taal: 5,
      vervoer: 5,
      werkmomenten: 3,
    },
    fresh: 15,
    freshDays: 182,
  },
];

/** What decides on completeness: the matcher's numbers, so that a card can be assessed without the person's texts. */
export type ProfileFacts = Pick<
  MatchingNumbers,
  | 'occupations'
  | 'competences'
  | 'hoursMax'
  | 'pc4'
  | 'experienceOccupations'
  | 'level'
  | 'languages'
  | 'travelMeans'
  | 'licences'
  | 'shifts'
>;

const isPresent: Readonly<Record<PartName, (facts: ProfileFacts) => boolean>> = {
  // Work that someone did is an occupation too: the matcher ranks by it.
  'beroep-of-competentie': ({ occupations, competences, experienceOccupations }) =>
    occupations.length + competences.length + experienceOccupations.length > 0,
  uren: ({ hoursMax }) => hoursMax !== null,
  postcode: ({ pc4 }) => pc4 !== null,
  'vijf-competenties': ({ competences }) => competences.length >= 5,
  werkervaring: ({ experienceOccupations }) => experienceOccupations.length > 0,
  niveau: ({ level }) => level !== null,
  taal: ({ languages }) => languages.length > 0,
  vervoer: ({ travelMeans, licences }) => travelMeans !== null || licences !== null,
  // Irregular work does not say which moments.
  werkmomenten: ({ shifts }) => shifts !== null && (shifts & IRREGULAR.possible) === 0,
};

const texts: Readonly<Record<PartName | 'actueel', string>> = {
  'beroep-of-competentie': 'Vul een beroep in, of iets wat de kandidaat kan.',
  uren: 'Vul in hoeveel uren per week de kandidaat kan werken.',
  postcode: 'Vul de postcode in. Dan kunnen wij de reistijd schatten.',
  'vijf-competenties': 'Vul ten minste vijf competenties in.',
  werkervaring: 'Vul werk in dat de kandidaat eerder deed.',
  niveau: 'Vul het werk- en denkniveau in.',
  taal: 'Vul in hoe goed de kandidaat Nederlands spreekt.',
  vervoer: 'Vul in hoe de kandidaat kan reizen.',
  werkmomenten: 'Vul in op welke momenten de kandidaat kan werken.',
  actueel: 'Kijk na of het profiel nog klopt. Dat is langer dan een half jaar geleden gedaan.',
};

const needed: readonly PartName[] = ['beroep-of-competentie', 'uren', 'postcode'];

export interface ProfileQuality {
  score: number;
  rankable: boolean;
  fresh: boolean;
  missing: readonly { part: PartName | 'actueel'; text: string; gain: number }[];
}

/** Points for what is there, without freshness: this part does not change with time, so it is stored. */
export function assessCompleteness(
  facts: ProfileFacts,
  weights: CompletenessWeights,
): { completeness: number; rankable: boolean } {
  const present = (Object.keys(weights.parts) as PartName[]).filter((part) => isPresent[part](facts));
  return {
    completeness: present.reduce((sum, part) => sum + weights.parts[part], 0),
    rankable: needed.every((part) => isPresent[part](facts)),
  };
}

function isFresh(
  confirmedOn: IsoDate,
  houdbaarTot: IsoDate | null,
  today: IsoDate,
  weights: CompletenessWeights,
): boolean {
  if (houdbaarTot !== null && houdbaarTot < today) return false;
  return daysBetween(confirmedOn, today) <= weights.freshDays;
}

/** The whole assessment; what would gain most stands first. */
export function assessQuality(
  facts: ProfileFacts,
  dates: { confirmedOn: IsoDate; houdbaarTot: IsoDate | null },
  today: IsoDate,
  weights: CompletenessWeights,
): ProfileQuality {
  const { completeness, rankable } = assessCompleteness(facts, weights);
  const fresh = isFresh(dates.confirmedOn, dates.houdbaarTot, today, weights);
  const missing: ProfileQuality['missing'][number][] = (Object.keys(weights.parts) as PartName[])
    .filter((part) => !isPresent[part](facts))
    .map((part) => ({ part, text: texts[part], gain: weights.parts[part] }));
  if (!fresh) missing.push({ part: 'actueel', text: texts.actueel, gain: weights.fresh });
  return {
    score: completeness + (fresh ? weights.fresh : 0),
    rankable,
    fresh,
    missing: missing.sort((a, b) => b.gain - a.gain),
  };
}

/** The weights that hold on a date. */
export function weightsOn(date: IsoDate): CompletenessWeights {
  const found =
    completenessWeights.findLast((weights) => weights.validFrom <= date) ?? completenessWeights[0];
  if (!found) throw new Error('there are no completeness weights');
  return found;
}
