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
import { recognise } from './recognition.ts';

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
}

export function review(
  given: VacatureInhoud,
  { taxonomy, places, today }: Knowledge,
  { accountSector = null, stated = new Set() }: ReviewOptions = {},
): Review {
  const recognition = recognise(
    { title: given.naamVacature, description: given.omschrijvingVacature },
    taxonomy,
    today,
  );
  const content = withRecognised(given, recognition, stated);
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
      ...recognition.nietOvergenomen.map(({ uitleg }) => ({
        pointer: '/omschrijvingVacature',
        code: 'wens-mag-niet',
        detail: uitleg,
      })),
    ],
    demand: toDemand(plausible, sector, taxonomy, places),
    sector,
    place: places.findByPostcode(content.adres?.postcode ?? '')?.town ?? null,
  };
}

/** Given codes win; what was recognised earlier gives way to what the present words say. */
function withRecognised(
  given: VacatureInhoud,
  recognition: Herkenning,
  stated: ReadonlySet<string>,
): VacatureInhoud {
  const { beroep, competentiebeheersing, voorwaardenNaSelectie } = given;
  const content: VacatureInhoud = { ...given };
  const keepsOccupation = beroep?.codeBeroepsnaam && (beroep.herkomst !== 'herkend' || stated.has('beroep'));
  if (!keepsOccupation) {
    delete content.beroep;
    if (recognition.beroep) {
      const { code, gevondenIn } = recognition.beroep;
      content.beroep = { codeBeroepsnaam: code, herkomst: 'herkend', gevondenIn };
    }
  }
  const keepsCompetences =
    stated.has('competentiebeheersing') ||
    competentiebeheersing?.some(({ herkomst }) => herkomst !== 'herkend') === true;
  if (!keepsCompetences) {
    delete content.competentiebeheersing;
    const isRecognised = content.beroep?.codeBeroepsnaam === recognition.beroep?.code;
    if (isRecognised && recognition.competenties.length > 0) {
      content.competentiebeheersing = recognition.competenties.map(({ code, gevondenIn }) => ({
        codeCompetentie: code,
        weging: 'gewenst',
        herkomst: 'herkend',
        gevondenIn,
      }));
    }
  }
  const conditions = new Set([...(voorwaardenNaSelectie ?? []), ...recognition.voorwaardenNaSelectie]);
  if (conditions.size > 0) content.voorwaardenNaSelectie = [...conditions];
  return content;
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
