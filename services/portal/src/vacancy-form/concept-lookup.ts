/** From what someone types to a concept of the taxonomy: the same name, or a question back with the nearest ones. */
import type { FieldProblem } from '@vlinderdas/design/form';
import type { Transport } from '@vlinderdas/platform/http/client';
import { createTaxonomyClient } from '@vlinderdas/taxonomy-service/contract/taxonomy.client';
import { formatList } from '@vlinderdas/vocabulary/wording';
import type { Caller } from '../http/visit.ts';
import { isKnownLicence, languageOf } from './additions.ts';
import { newRow, type RequirementRow, withRows, withSpokenLevel } from './requirement-rows.ts';
import { type Addition, emptyForm, type VacancyForm } from './vacancy-form.ts';

interface Concept {
  uri: string;
  naam: string;
}

const SUGGESTIONS = 8;
const SKILL_FIELDS = ['vaardigheid1', 'vaardigheid2', 'vaardigheid3'] as const satisfies readonly Addition[];

const sameName = (one: string, other: string) =>
  one.localeCompare(other, 'nl', { sensitivity: 'base' }) === 0;

const isNamed =
  (typed: string) =>
  ({ naam, gevondenAls }: Concept & { gevondenAls?: string | undefined }): boolean =>
    sameName(naam, typed) || (gevondenAls !== undefined && sameName(gevondenAls, typed));

/** A form with its names as codes, and what of it was not found. */
export interface Resolved {
  form: VacancyForm;
  problems: readonly FieldProblem[];
}

export function createConceptLookup(transport: Transport) {
  const taxonomy = createTaxonomyClient(transport);

  async function searchOccupations(
    caller: Caller,
    zoek: string,
  ): Promise<readonly (Concept & { gevondenAls?: string | undefined })[]> {
    return (await taxonomy.listOccupations(caller, { query: { zoek, aantal: SUGGESTIONS } })).body.resultaten;
  }
  async function searchCompetences(
    caller: Caller,
    zoek: string,
  ): Promise<readonly (Concept & { gevondenAls?: string | undefined })[]> {
    return (await taxonomy.listCompetences(caller, { query: { zoek, aantal: SUGGESTIONS } })).body.resultaten;
  }

  function choose(
    typed: string,
    found: readonly (Concept & { gevondenAls?: string | undefined })[],
    field: string,
    noun: string,
  ): { concept: Concept } | { problem: FieldProblem } {
    const concept = found.find(isNamed(typed));
    if (concept) return { concept };
    const nearest = found.slice(0, 3).map(({ naam }) => `“${naam}”`);
    const hint =
      nearest.length > 0
        ? `Kies bijvoorbeeld ${formatList(nearest, 'of')}.`
        : 'Probeer een ander woord, of laat het leeg.';
    return { problem: { field, message: `“${typed}” staat niet in de lijst met ${noun}. ${hint}` } };
  }

  async function resolveOccupation(
    caller: Caller,
    form: VacancyForm,
  ): Promise<{ form: VacancyForm; problems: FieldProblem[] }> {
    const { beroep, beroepNaam, beroepCode } = form.texts;
    const known = beroepCode !== '' && sameName(beroep, beroepNaam);
    if (known) return { form, problems: [] };
    const cleared = { ...form, texts: { ...form.texts, beroepCode: '', beroepNaam: '', beroepGevonden: '' } };
    if (beroep === '') return { form: cleared, problems: [] };
    const chosen = choose(beroep, await searchOccupations(caller, beroep), 'beroep', 'beroepen');
    if ('problem' in chosen) return { form: cleared, problems: [chosen.problem] };
    const { uri, naam } = chosen.concept;
    return {
      form: { ...cleared, texts: { ...cleared.texts, beroep: naam, beroepCode: uri, beroepNaam: naam } },
      problems: [],
    };
  }

  async function resolveSkill(caller: Caller, field: (typeof SKILL_FIELDS)[number], typed: string) {
    const chosen = choose(typed, await searchCompetences(caller, typed), field, 'vaardigheden');
    if ('problem' in chosen) return { field, rows: [], problems: [chosen.problem] };
    const { uri, naam } = chosen.concept;
    return { field, rows: newRow('competentiebeheersing', { codeCompetentie: uri, naam }), problems: [] };
  }

  return {
    searchOccupations,
    searchCompetences,
    /** Skills with exactly this name, or found by it. */
    async findSkillsNamed(caller: Caller, name: string): Promise<readonly Concept[]> {
      return (await searchCompetences(caller, name)).filter(isNamed(name));
    },
    /** Names become codes and what was added becomes a row; what is not found stays where it was typed, with a question. */
    async resolve(caller: Caller, given: VacancyForm): Promise<Resolved> {
      const typed = SKILL_FIELDS.filter((field) => given.added[field] !== '');
      const [occupation, skills] = await Promise.all([
        resolveOccupation(caller, given),
        Promise.all(typed.map((field) => resolveSkill(caller, field, given.added[field]))),
      ]);
      const kept = skills.filter(({ problems }) => problems.length > 0).map(({ field }) => field);
      const rows = withRows(withAddedLevel(given), [
        ...skills.flatMap((skill) => skill.rows),
        ...plainRows(given),
      ]);
      const added = { ...emptyForm.added };
      for (const field of kept) added[field] = given.added[field];
      return {
        form: { ...occupation.form, rows, added },
        problems: [...occupation.problems, ...skills.flatMap(({ problems }) => problems)],
      };
    },
  };
}

/** A language that is asked already is asked at the level with which a person adds it. */
function withAddedLevel({ rows, added }: VacancyForm): readonly RequirementRow[] {
  const { taal, taalniveau } = added;
  if (taalniveau === '') return rows;
  return rows.map((row) => (row.entry.codeTaal === taal ? withSpokenLevel(row, taalniveau) : row));
}

/** Additions that need no taxonomy. */
function plainRows({ added }: VacancyForm): RequirementRow[] {
  const years = Number(added.ervaring);
  return [
    ...(added.certificaat
      ? newRow('cursus', { naamCursus: added.certificaat, indicatieCertificaat: 1 })
      : []),
    ...(isKnownLicence(added.rijbewijs) ? newRow('rijbewijs', { codeSoortRijbewijs: added.rijbewijs }) : []),
    ...languageOf(added.taal, added.taalniveau).flatMap((entry) => newRow('taalbeheersing', entry)),
    ...(added.ervaring && Number.isInteger(years) && years > 0
      ? newRow('werkervaring', { aantalJarenWerkzaamInBeroep: Math.min(years, 60) })
      : []),
    ...(added.niveau ? newRow('niveau', { code: added.niveau }) : []),
  ];
}
