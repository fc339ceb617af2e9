import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { contract, sector, shift, travelMeans } from '../src/codes/job.ts';
import { languageNumber } from '../src/codes/language.ts';
import { heldLicenceMask } from '../src/codes/licence.ts';
import { toDayNumber } from '../src/day-number.ts';
import type { Demand } from '../src/demand.ts';
import type { MatchingProfile, Place } from '../src/profile.ts';

export const taxonomy = createTaxonomy(starterTaxonomy);
export const TODAY = '2026-11-23';

function numberOf(table: { numberOf(uri: string): number | undefined }, uri: string): number {
  const number = table.numberOf(uri);
  if (number === undefined) throw new RangeError(`no such concept: ${uri}`);
  return number;
}
export const occupation = (slug: string): number =>
  numberOf(taxonomy.occupations, `urn:vlinderdas:beroep:${slug}`);
export const competence = (slug: string): number =>
  numberOf(taxonomy.competences, `urn:vlinderdas:competentie:${slug}`);
export const certificate = (slug: string): number =>
  numberOf(taxonomy.certificates, `urn:vlinderdas:certificaat:${slug}`);

export const DUTCH = languageNumber('nld');

/** Middles of two PC4 areas, about ten kilometres apart by road. */
export const EINDHOVEN: Place = { pc4: 5611, position: { latE5: 5_143_700, lonE5: 547_900 } };
export const VELDHOVEN: Place = { pc4: 5501, position: { latE5: 5_141_900, lonE5: 540_300 } };

/** A person about whom nothing is known. */
export function emptyProfile(changes: Partial<MatchingProfile> = {}): MatchingProfile {
  return {
    id: 'kandidaat-1',
    taxonomy: taxonomy.id,
    occupations: [],
    experiences: [],
    competences: [],
    level: null,
    schooling: null,
    languages: [],
    licences: null,
    certificates: [],
    hours: null,
    place: null,
    travel: { means: null, maxMinutes: null, maxKm: null },
    shifts: null,
    earliestMinute: null,
    contracts: null,
    wishes: { occupations: [], sectors: null },
    avoids: null,
    availableFrom: null,
    ...changes,
  };
}

/** An orderpicker of Eindhoven with a bicycle. */
export function profile(changes: Partial<MatchingProfile> = {}): MatchingProfile {
  return emptyProfile({
    occupations: [occupation('orderpicker')],
    experiences: [{ occupation: occupation('orderpicker'), months: 30, endDay: toDayNumber('2026-09-30') }],
    competences: ['orders-verzamelen', 'handscanner-gebruiken', 'samenwerken'].map(competence),
    level: 3,
    languages: [{ language: DUTCH, level: 3 }],
    licences: heldLicenceMask([]),
    hours: { min: 24, max: 40 },
    place: EINDHOVEN,
    travel: { means: travelMeans.mask(['fiets']), maxMinutes: 45, maxKm: null },
    shifts: shift.mask(['overdag', 'vroeg', 'avond']),
    earliestMinute: 360,
    contracts: contract.mask(['bepaalde-tijd', 'onbepaalde-tijd', 'baan']),
    wishes: { occupations: [occupation('magazijnmedewerker')], sectors: sector.mask(['H']) },
    availableFrom: toDayNumber('2026-11-01'),
    ...changes,
  });
}

/** A vacancy that asks and says nothing. */
export function emptyDemand(changes: Partial<Demand> = {}): Demand {
  return {
    id: 'vacature-1',
    taxonomy: taxonomy.id,
    occupation: null,
    experience: null,
    competences: [],
    level: null,
    schooling: [],
    languages: [],
    licences: { asked: 0, hard: 0 },
    certificates: [],
    hours: null,
    place: null,
    shifts: null,
    startMinute: null,
    contracts: null,
    sector: null,
    conditions: null,
    startDay: null,
    ...changes,
  };
}

/** An orderpicker is sought in Veldhoven, to start at seven. */
export function demand(changes: Partial<Demand> = {}): Demand {
  return emptyDemand({
    occupation: occupation('orderpicker'),
    competences: [
      { competence: competence('orders-verzamelen'), strength: 3, hard: true },
      { competence: competence('handscanner-gebruiken'), strength: 2, hard: false },
      { competence: competence('palletwagen-gebruiken'), strength: 2, hard: false },
      { competence: competence('nauwkeurig-werken'), strength: 1, hard: false },
    ],
    languages: [{ language: DUTCH, level: 2, hard: true }],
    hours: { min: 32, max: 40 },
    place: VELDHOVEN,
    shifts: shift.mask(['overdag']),
    startMinute: 420,
    contracts: contract.mask(['bepaalde-tijd', 'baan']),
    sector: sector.mask(['H']),
    startDay: toDayNumber('2026-12-01'),
    ...changes,
  });
}
