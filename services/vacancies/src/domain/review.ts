/**
 * What follows from a vacancy's words: what is recognised in them, what is doubtful or missing, where the work is,
 * and the numbers for the matcher. Everything is derived again at every change, so that it never lags behind.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { PlaceIndex } from '@vlinderdas/region/place-index';
import { findSbiSection } from '@vlinderdas/region/sbi';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { findWarnings, type Warning, withoutImplausible } from '@vlinderdas/vocabulary/find-warnings';
import type { Herkenning } from '../contract/recognition.resource.ts';
import type { VacatureInhoud } from '../contract/vacancies.resource.ts';
import { type DemandColumns, isHard, toDemand } from './demand.ts';
import { withLawfulGrounds } from './lawful-requirements.ts';
import { recognise } from './recognition.ts';
import { takeOver } from './take-over.ts';

export interface Knowledge {
  taxonomy: Taxonomy;
  places: PlaceIndex;
  today: IsoDate;
}

export interface Review {
  content: VacatureInhoud;
  recognition: Herkenning;
  warnings: readonly Warning[];
  demand: DemandColumns;
  sector: string | null;
  place: string | null;
}

export interface ReviewOptions {
  /** Section of the employer's account, for a vacancy that names no sector. */
  accountSector?: string | null;
  /** Fields that were sent now: what a person says is never replaced by what is recognised. */
  stated?: ReadonlySet<string>;
  /** Fields that were sent now as `null`. */
  cleared?: ReadonlySet<string>;
  /** A person looked at what the text says: what is not given is not asked. */
  isComplete?: boolean;
  /** What was recognised the last time. */
  before?: Herkenning | undefined;
}

export function review(
  given: VacatureInhoud,
  { taxonomy, places, today }: Knowledge,
  {
    accountSector = null,
    stated = new Set(),
    cleared = new Set(),
    isComplete = false,
    before,
  }: ReviewOptions = {},
): Review {
  const found = recognise(
    { title: given.naamVacature, description: given.omschrijvingVacature },
    taxonomy,
    today,
  );
  const taken = takeOver(given, found, { stated, cleared, isForm: false, isComplete, before });
  const content = withLawfulGrounds(taken.content, taxonomy, today);
  const recognition: Herkenning = {
    ...withOwnContact(found, content),
    overgenomen: taken.taken,
    ...(taken.removed.length > 0 && { weggehaald: taken.removed }),
  };
  const isKnownConcept = (uri: string) =>
    taxonomy.occupations.numberOf(uri) !== undefined || taxonomy.competences.numberOf(uri) !== undefined;
  const context = { today, isKnownConcept, isKnownPostcode: places.mayExist };
  const plausible = withoutImplausible(content, context) as VacatureInhoud;
  const sbiCode = content.sector?.codeSbi ?? content.werkgever?.sector?.[0]?.codeSbi;
  const sector = (sbiCode === undefined ? undefined : findSbiSection(sbiCode)?.letter) ?? accountSector;
  return {
    content,
    recognition,
    warnings: [
      ...findWarnings(content, context),
      ...findMissing(content),
      ...findReasonless(content),
      ...findRemarks(recognition, given.naamVacature?.length ?? 0),
    ],
    demand: toDemand(plausible, sector, taxonomy, places),
    sector,
    place: places.findByPostcode(content.adres?.postcode ?? '')?.town ?? null,
  };
}

/** Of whom to contact only what the vacancy itself says: another name in the text is kept nowhere else. */
function withOwnContact(found: Herkenning, { contactpersoon: own }: VacatureInhoud): Herkenning {
  const { contactpersoon: read, ...rest } = found;
  if (!read || !own) return rest;
  const parts = (['naam', 'telefoonnummer', 'emailadres'] as const).flatMap((name) =>
    read[name] && read[name].omschrijving === own[name] ? [[name, read[name]] as const] : [],
  );
  return parts.length > 0 ? { ...rest, contactpersoon: Object.fromEntries(parts) } : rest;
}

/** What an employer usually sends; without it less can be found, so it is asked, not refused. */
function findMissing(content: VacatureInhoud): Warning[] {
  const { werktijden, werkgever } = content;
  const hours = werktijden?.aantalWerkurenPerWeekMinimaal ?? werktijden?.aantalWerkurenPerWeekMaximaal;
  const missing: readonly (readonly [pointer: string, isMissing: boolean, detail: string])[] = [
    [
      '/naamVacature',
      !content.naamVacature?.trim(),
      'Er is geen titel. Zonder titel herkennen wij geen beroep.',
    ],
    ['/omschrijvingVacature', !content.omschrijvingVacature?.trim(), 'Er is geen tekst over het werk.'],
    ['/adres/postcode', !content.adres?.postcode, 'Er is geen postcode. De reistijd is daardoor onbekend.'],
    ['/werktijden', hours === undefined, 'Er staan geen uren bij. Wij weten niet of de uren passen.'],
    [
      '/contactpersoon',
      !content.contactpersoon && !werkgever?.contactpersoon?.length,
      'Er is geen contactpersoon van de werkgever.',
    ],
    [
      '/beroep',
      !content.beroep?.codeBeroepsnaam,
      'Wij weten het beroep niet. Kies een beroep, dan vinden wij meer kandidaten.',
    ],
  ];
  return missing
    .filter(([, isMissing]) => isMissing)
    .map(([pointer, , detail]) => ({ pointer, code: 'ontbreekt', detail }));
}

/** What must be said about the text itself. */
function findRemarks(recognition: Herkenning, titleLength: number): Warning[] {
  const { taal, ingekort, meerdereFuncties, nietOvergenomen } = recognition;
  const about = (code: string, detail: string) => ({ pointer: '/omschrijvingVacature', code, detail });
  return [
    ...nietOvergenomen.map(({ uitleg, van }) => ({
      pointer: van !== undefined && van < titleLength ? '/naamVacature' : '/omschrijvingVacature',
      code: 'wens-mag-niet',
      detail: uitleg,
    })),
    ...(taal !== undefined && taal !== 'nld' ? [about('andere-taal', OTHER_LANGUAGE)] : []),
    ...(meerdereFuncties ? [about('meerdere-functies', SEVERAL_JOBS)] : []),
    ...(ingekort ? [about('tekst-ingekort', CUT)] : []),
  ];
}

const OTHER_LANGUAGE =
  'De tekst is niet in het Nederlands. Wij herkennen er weinig in. Vul zelf in wat u vraagt.';
const SEVERAL_JOBS =
  'De tekst lijkt over meer dan één functie te gaan. Maak een vacature per functie, dan vinden wij meer.';
const CUT = 'De tekst is erg lang. Wij hebben alleen het begin gelezen.';
const REASONLESS = 'U noemt geen reden. Zonder reden telt deze eis als gewenst.';

function findReasonless(content: VacatureInhoud): Warning[] {
  const lists = [
    'competentiebeheersing',
    'cursus',
    'opleiding',
    'rijbewijs',
    'taalbeheersing',
    'werkervaring',
  ] as const;
  const entries = lists.flatMap((name) =>
    (content[name] ?? []).map((entry, index) => ({ entry, pointer: `/${name}/${index}` })),
  );
  if (content.eisWerkEnDenkniveau)
    entries.push({ entry: content.eisWerkEnDenkniveau, pointer: '/eisWerkEnDenkniveau' });
  return entries
    .filter(({ entry }) => entry.weging === 'vereist' && entry.herkomst !== 'herkend' && !isHard(entry))
    .map(({ pointer }) => ({ pointer: `${pointer}/reden`, code: 'reden-ontbreekt', detail: REASONLESS }));
}
