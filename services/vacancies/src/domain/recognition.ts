/** What a text says, in the words of the wire: the reading of the taxonomy's recogniser, with names beside numbers. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { condition } from '@vlinderdas/matching/codes/job';
import { cefrName } from '@vlinderdas/matching/codes/language';
import type { ConceptTable } from '@vlinderdas/taxonomy/concept-table';
import { readerOf } from '@vlinderdas/taxonomy/recognition/reader-of';
import type { ContactPerson, Finding, Place, Reading } from '@vlinderdas/taxonomy/recognition/reading';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import type { Herkenning } from '../contract/recognition.resource.ts';

export interface VacancyText {
  title: string | undefined;
  description: string | undefined;
}

const LONGEST_WORDS = 250;

/**
 * @param today dates without a year count from it, and wishes that the law forbids are those of its rules in force
 */
export function recognise(
  { title, description }: VacancyText,
  taxonomy: Taxonomy,
  today: IsoDate,
): Herkenning {
  return toRecognition(readerOf(taxonomy).readVacancy({ title, description }, today), taxonomy);
}

function placeOf({ words, from }: Place) {
  const gevondenIn = words.slice(0, LONGEST_WORDS);
  return { gevondenIn, van: from, tot: from + gevondenIn.length };
}

function findingOf(finding: Finding<unknown>) {
  return { ...placeOf(finding), zekerheid: finding.confidence, weging: finding.weight };
}

function conceptsOf<Found extends Finding<number>>(table: ConceptTable, findings: readonly Found[]) {
  return findings.flatMap((finding) => {
    const code = table.uriOf(finding.value);
    return code === undefined
      ? []
      : [{ finding, concept: { code, naam: table.labelOf(finding.value) ?? code } }];
  });
}

/** A field that is absent when the text says nothing of it. */
function some<Name extends string, Item>(name: Name, items: readonly Item[]): { [K in Name]?: Item[] } {
  return (items.length > 0 ? { [name]: [...items] } : {}) as { [K in Name]?: Item[] };
}

function one<Name extends string, Value, Item>(
  name: Name,
  finding: Finding<Value> | null,
  toItem: (value: Value) => Item,
): { [K in Name]?: Item & ReturnType<typeof findingOf> } {
  return (finding ? { [name]: { ...toItem(finding.value), ...findingOf(finding) } } : {}) as {
    [K in Name]?: Item & ReturnType<typeof findingOf>;
  };
}

function each<Value, Item>(findings: readonly Finding<Value>[], toItem: (value: Value) => Item) {
  return findings.map((finding) => ({ ...toItem(finding.value), ...findingOf(finding) }));
}

function contactOf({ name, phone, email }: ContactPerson): NonNullable<Herkenning['contactpersoon']> {
  const toItem = (omschrijving: string) => ({ omschrijving });
  return {
    ...one('naam', name, toItem),
    ...one('telefoonnummer', phone, toItem),
    ...one('emailadres', email, toItem),
  };
}

function toRecognition(reading: Reading, taxonomy: Taxonomy): Herkenning {
  const occupations = conceptsOf(taxonomy.occupations, reading.occupations).map(({ concept, finding }) => ({
    ...concept,
    ...findingOf(finding),
  }));
  const [occupation] = occupations;
  return {
    ...(reading.language !== null && { taal: reading.language }),
    ...(reading.isCut && { ingekort: true }),
    ...(reading.hasSeveralJobs && { meerdereFuncties: true }),
    ...(occupation && { beroep: occupation, beroepen: occupations }),
    competenties: conceptsOf(taxonomy.competences, reading.competences).map(({ concept, finding }) => ({
      ...concept,
      ...findingOf(finding),
      ...(finding.isImplied && { afgeleid: true }),
    })),
    ...some(
      'taken',
      each(reading.tasks, (omschrijving) => ({ omschrijving })),
    ),
    ...some(
      'rijbewijzen',
      each(reading.licences, (code) => ({ code })),
    ),
    ...one('uren', reading.hours, ({ min, max }) => ({
      ...(min !== null && { minimaal: Math.round(min) }),
      ...(max !== null && { maximaal: Math.round(max) }),
    })),
    ...some(
      'werkmomenten',
      each(reading.shifts, (code) => ({ code })),
    ),
    ...one('begintijd', reading.startTime, (tijd) => ({ tijd })),
    ...some(
      'talen',
      each(reading.languages, ({ code, level, cefr }) => {
        const niveauErk = cefr === null ? undefined : cefrName(cefr);
        return { code, ...(level !== null && { niveau: level }), ...(niveauErk && { niveauErk }) };
      }),
    ),
    ...one('werkEnDenkniveau', reading.level, (level) => ({ code: String(level) })),
    ...some(
      'opleidingen',
      each(reading.education, ({ level, subject }) => ({
        ...(level !== null && { niveau: level }),
        ...(subject !== null && { richting: subject }),
      })),
    ),
    ...one('ervaring', reading.experience, (maanden) => ({ maanden: Math.round(maanden) })),
    ...some(
      'certificaten',
      each(reading.certificates, ({ number, name }) => {
        const code = number === null ? undefined : taxonomy.certificates.uriOf(number);
        return { naam: name, ...(code && { code }) };
      }),
    ),
    ...some(
      'contract',
      each(reading.contracts, (code) => ({ code })),
    ),
    ...one('adres', reading.workplace, ({ postcode, street, houseNumber, addition }) => ({
      postcode,
      ...(street !== null && { straatnaam: street }),
      ...(houseNumber !== null && { huisnummer: houseNumber }),
      ...(addition !== null && { huisnummertoevoeging: addition }),
    })),
    ...one('salarisIndicatie', reading.pay, (omschrijving) => ({ omschrijving })),
    ...one('sluitingsdatumVacature', reading.closingDate, (datum) => ({ datum })),
    ...one('startdatum', reading.startDate, (datum) => ({ datum })),
    ...one('aantalGezocht', reading.posts, (aantal) => ({ aantal })),
    ...(reading.contact && { contactpersoon: contactOf(reading.contact) }),
    ...some(
      'werkomstandigheden',
      reading.conditions.flatMap((finding) =>
        condition.codes
          .filter((code) => code === finding.value)
          .map((code) => ({ code, ...findingOf(finding) })),
      ),
    ),
    ...one('ovBereikbaar', reading.publicTransport, (waarde) => ({ waarde })),
    voorwaardenNaSelectie: reading.vog ? ['vog'] : [],
    ...some(
      'nietGevraagd',
      reading.notAsked.map(({ field, ...place }) => ({ veld: field, ...placeOf(place) })),
    ),
    nietOvergenomen: reading.unlawful.map(({ kind, explanation, ...place }) => ({
      soort: kind,
      ...placeOf(place),
      uitleg: explanation,
    })),
  };
}
