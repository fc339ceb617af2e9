import type { Weights } from '../weights.ts';

/**
 * No figure in it is a finding of research: they set down in numbers what advisers say matters, to be tried in the
 * region and changed by a next version. Beside 2026-12: an asked education is judged, and shares the points of the
 * level of work and thinking.
 */
export const weights202701: Weights = {
  version: '2027-01',
  validFrom: '2026-11-22',
  source: 'Eerste afspraak, nog te toetsen in de regio',
  criteria: {
    beroep: 2200,
    competenties: 3000,
    certificaten: 400,
    rijbewijs: 400,
    taal: 500,
    niveau: 400,
    uren: 800,
    reistijd: 1000,
    werktijden: 300,
    contract: 200,
    wensen: 300,
    omstandigheden: 0,
    beschikbaarheid: 0,
    wederzijds: 500,
  },
  competence: {
    strength: { 3: 10, 2: 6, 1: 3 },
    impliedByExperience: { 3: 800, 2: 600, 1: 300 },
    relatedAtMost: 800,
    nearFrom: 300,
    metFrom: 750,
  },
  occupation: {
    withoutExperience: 600,
    experienceAtLeast: 700,
    nearFrom: 250,
    experienceCountsFrom: 600,
    askedExperience: 400,
  },
  experience: {
    byMonths: [
      { from: 24, perMille: 1000 },
      { from: 12, perMille: 850 },
      { from: 6, perMille: 700 },
      { from: 0, perMille: 500 },
    ],
    byDaysSinceEnd: [
      { from: 3653, perMille: 450 },
      { from: 1827, perMille: 650 },
      { from: 731, perMille: 850 },
      { from: -Infinity, perMille: 1000 },
    ],
  },
  travel: { fullUntilMinutes: 15, noneFromMinutes: 90, publicTransportArrivesFrom: 390 },
  hours: { nearWithin: 4, near: 500 },
  oneLevelBelow: 500,
  wishes: { nearFrom: 300, sector: 500 },
  availability: { nearWithinDays: 31 },
  words: { sterk: 7500, goed: 5000 },
};
