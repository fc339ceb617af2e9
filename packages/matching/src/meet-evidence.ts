/**
 * The least change of either side by which one requirement would be met: what a person learns or tells us, or what
 * the vacancy says or gives way in. Work that was not done cannot be done after all, so some have none.
 */
import { IRREGULAR, travelMeans } from './codes/job.ts';
import { heldLicenceMask, licencesOf } from './codes/licence.ts';
import type { Demand } from './demand.ts';
import type { Evidence, Outcome } from './explanation.ts';
import type { HoursRange, MatchingProfile } from './profile.ts';

export interface ChangedPair {
  readonly profile?: MatchingProfile;
  readonly demand?: Demand;
}

/** Both ranges made one, so that they overlap. */
const around = (one: HoursRange, other: HoursRange): HoursRange => ({
  min: Math.min(one.min, other.min),
  max: Math.max(one.max, other.max),
});

/** Once moments are named, those say what is possible. */
const momentsOf = (shifts: number | null): number =>
  (shifts ?? 0) & ~(IRREGULAR.possible | IRREGULAR.refused);

/** Whoever has a licence has what it includes. */
const withIncluded = (licences: number): number => heldLicenceMask(licencesOf(licences));

function meetHours(
  { offered, wanted }: Extract<Evidence, { kind: 'uren' }>,
  profile: MatchingProfile,
  demand: Demand,
): ChangedPair | undefined {
  if (offered) return { profile: { ...profile, hours: wanted ? around(offered, wanted) : offered } };
  return wanted ? { demand: { ...demand, hours: wanted } } : undefined;
}

function meetTravel(
  { limit }: Extract<Evidence, { kind: 'reistijd' }>,
  profile: MatchingProfile,
  demand: Demand,
): ChangedPair | undefined {
  const { travel } = profile;
  switch (limit) {
    case 'ov-begintijd':
      // Brought to work, for instance by a colleague: the way of travelling that no timetable binds.
      return {
        profile: { ...profile, travel: { ...travel, means: (travel.means ?? 0) | travelMeans.bit('auto') } },
      };
    case 'minuten':
    case 'kilometers':
      // Who makes this trip after all, makes it whichever bound it passes.
      return { profile: { ...profile, travel: { ...travel, maxMinutes: null, maxKm: null } } };
    case null:
      if (!demand.place?.position || profile.place?.position) return undefined;
      return { profile: { ...profile, place: demand.place } };
  }
}

/** Undefined where nothing that can change would meet it. */
export function meetEvidence(
  evidence: Evidence,
  outcome: Outcome,
  profile: MatchingProfile,
  demand: Demand,
): ChangedPair | undefined {
  const isUnknown = outcome === 'onbekend';
  switch (evidence.kind) {
    case 'beroep':
      return isUnknown
        ? { profile: { ...profile, occupations: [...profile.occupations, evidence.asked] } }
        : undefined;
    case 'ervaring': {
      if (!isUnknown || demand.occupation === null) return undefined;
      const experience = { occupation: demand.occupation, months: evidence.askedMonths, endDay: null };
      return { profile: { ...profile, experiences: [...profile.experiences, experience] } };
    }
    case 'competentie':
      return { profile: { ...profile, competences: [...profile.competences, evidence.competence] } };
    case 'certificaat':
      return { profile: { ...profile, certificates: [...profile.certificates, evidence.certificate] } };
    case 'rijbewijs':
      return { profile: { ...profile, licences: (profile.licences ?? 0) | withIncluded(evidence.licence) } };
    case 'taal': {
      const skill = { language: evidence.language, level: evidence.asked };
      return { profile: { ...profile, languages: [...profile.languages, skill] } };
    }
    case 'niveau':
      return { profile: { ...profile, level: evidence.asked } };
    case 'opleiding':
      if (evidence.asked === 0) return undefined;
      return { profile: { ...profile, schooling: Math.max(evidence.asked, evidence.has ?? 0) } };
    case 'uren':
      return meetHours(evidence, profile, demand);
    case 'reistijd':
      return meetTravel(evidence, profile, demand);
    case 'werktijden':
      return { profile: { ...profile, shifts: momentsOf(profile.shifts) | evidence.asked } };
    case 'begintijd':
      return { profile: { ...profile, earliestMinute: evidence.start } };
    case 'contract':
      return { profile: { ...profile, contracts: (profile.contracts ?? 0) | (evidence.offered ?? 0) } };
    case 'wensen': {
      if (!isUnknown || demand.occupation === null) return undefined;
      const occupations = [...profile.wishes.occupations, demand.occupation];
      return { profile: { ...profile, wishes: { ...profile.wishes, occupations } } };
    }
    case 'omstandigheden':
      return { demand: { ...demand, conditions: (evidence.asked ?? 0) & ~evidence.avoided } };
    case 'beschikbaarheid':
      if (evidence.from !== null) return { demand: { ...demand, startDay: evidence.from } };
      return evidence.start === null ? undefined : { profile: { ...profile, availableFrom: evidence.start } };
    case 'wederzijds':
      return undefined;
  }
}
