/** Which skills the portal offers as a tick beside the filled form: one of them that is missing needs no search. */
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import type { Herkenning } from '@vlinderdas/vacancies-service/contract/recognition.resource';
import { deniedWords, skillChoices } from '../services/portal/src/vacancy-form/skill-choices.ts';
import { toBeroep } from '../services/taxonomy/src/http/taxonomy.mapper.ts';
import type { Correction, FilledForm } from './corrections.ts';
import type { LabelledText } from './labelled-texts.ts';

/** @returns codes, those that were read before those of the occupation, each the best first */
export function offeredSkills(
  { titel, tekst }: LabelledText,
  recognition: Herkenning,
  form: FilledForm,
  taxonomy: Taxonomy,
): readonly string[] {
  const { occupations, competences } = taxonomy;
  const occupation = occupations.numberOf(form.beroep?.codeBeroepsnaam ?? recognition.beroep?.code ?? '');
  const denied = deniedWords(recognition).flatMap((words) => competences.find(words));
  const { doubtful, usual } = skillChoices({
    recognition,
    occupation: occupation === undefined ? undefined : toBeroep(taxonomy, occupation),
    written: `${titel}\n${tekst}`,
    settled: new Set(form.competentiebeheersing?.map(({ codeCompetentie = '' }) => codeCompetentie)),
    denied: new Set(denied.flatMap((number) => competences.uriOf(number) ?? [])),
  });
  return [...doubtful, ...usual].map(({ code }) => code);
}

/** The competences that the form lacks, and how many of them are offered. */
export function countOffered(
  corrections: readonly Correction[],
  offered: readonly string[],
  { competences }: Taxonomy,
): { missing: number; offered: number } {
  const missing = corrections.filter(({ field, kind }) => field === 'competences' && kind === 'missing');
  const numbers = new Set(offered.map((code) => String(competences.numberOf(code))));
  return { missing: missing.length, offered: missing.filter(({ value }) => numbers.has(value)).length };
}
