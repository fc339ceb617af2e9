/** A reading of a cv in the words of the wire, with what must not be stored. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { cefrName } from '@vlinderdas/matching/codes/language';
import type { ConceptTable } from '@vlinderdas/taxonomy/concept-table';
import { readerOf } from '@vlinderdas/taxonomy/recognition/reader-of';
import type { Finding, Place } from '@vlinderdas/taxonomy/recognition/reading';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { findBsnPlaces } from '@vlinderdas/vocabulary/bsn';
import type { ProfielHerkenning } from '../contract/recognition.resource.ts';

const BSN =
  'Dit lijkt op een burgerservicenummer. Dat slaan wij niet op. Haal dit weg voordat u de tekst gebruikt.';

function placeOf({ words, from, to }: Place) {
  return { gevondenIn: words, van: from, tot: to };
}

function findingOf(finding: Finding<unknown>) {
  return { ...placeOf(finding), zekerheid: finding.confidence };
}

function conceptOf(table: ConceptTable, number: number): { code: string; naam: string } | undefined {
  const code = table.uriOf(number);
  return code === undefined ? undefined : { code, naam: table.labelOf(number) ?? code };
}

function concepts<Value>(
  table: ConceptTable,
  findings: readonly Finding<Value>[],
  numberOf: (value: Value) => number | null,
) {
  return findings.flatMap((finding) => {
    const number = numberOf(finding.value);
    const concept = number === null ? undefined : conceptOf(table, number);
    return concept ? [{ ...concept, ...findingOf(finding), value: finding.value }] : [];
  });
}

/**
 * @param today until when work that goes on is counted
 */
export function recogniseProfile(text: string, taxonomy: Taxonomy, today: IsoDate): ProfielHerkenning {
  const reading = readerOf(taxonomy).readProfile(text, today);
  const { language, level, hours } = reading;
  const sensitive = [
    ...reading.warnings.map(({ kind, explanation, ...place }) => ({
      soort: kind,
      ...placeOf(place),
      uitleg: explanation,
    })),
    ...findBsnPlaces(text).map(({ from, to }) => ({
      soort: 'bsn' as const,
      ...placeOf({ from, to, words: text.slice(from, to) }),
      uitleg: BSN,
    })),
  ];
  return {
    ...(language !== null && { taal: language }),
    werkervaring: concepts(taxonomy.occupations, reading.work, ({ occupation }) => occupation).map(
      ({ value: { start, end, months }, ...work }) => ({
        ...work,
        ...(start !== null && { start }),
        ...(end !== null && { einde: end }),
        ...(months !== null && { maanden: months }),
      }),
    ),
    competenties: concepts(taxonomy.competences, reading.competences, (number) => number).map(
      ({ value: _value, ...competence }) => competence,
    ),
    rijbewijzen: reading.licences.map((found) => ({ code: found.value, ...findingOf(found) })),
    certificaten: concepts(taxonomy.certificates, reading.certificates, ({ number }) => number).map(
      ({ value: _value, ...certificate }) => certificate,
    ),
    talen: reading.languages.map((found) => {
      const erk = found.value.cefr === null ? undefined : cefrName(found.value.cefr);
      return {
        code: found.value.code,
        ...(found.value.level !== null && { niveau: found.value.level }),
        ...(erk && { niveauErk: erk }),
        ...findingOf(found),
      };
    }),
    ...(level && { werkEnDenkniveau: { code: level.value, ...findingOf(level) } }),
    opleidingen: reading.education.map((found) => ({
      ...(found.value.level !== null && { niveau: found.value.level }),
      ...(found.value.subject !== null && { richting: found.value.subject }),
      ...findingOf(found),
    })),
    ...(hours && {
      uren: {
        ...(hours.value.min !== null && { minimaal: Math.round(hours.value.min) }),
        ...(hours.value.max !== null && { maximaal: Math.round(hours.value.max) }),
        ...findingOf(hours),
      },
    }),
    nietOpslaan: sensitive.sort((one, other) => one.van - other.van || one.tot - other.tot),
  };
}
