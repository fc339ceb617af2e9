/** What can be ticked beside the skills of a form: by its text, and by its occupation in the taxonomy. */
import type { Transport } from '@vlinderdas/platform/http/client';
import { createTaxonomyClient } from '@vlinderdas/taxonomy-service/contract/taxonomy.client';
import type { Beroep } from '@vlinderdas/taxonomy-service/contract/taxonomy.resource';
import type { Herkenning } from '@vlinderdas/vacancies-service/contract/recognition.resource';
import type { Caller } from '../http/visit.ts';
import { createConceptLookup } from './concept-lookup.ts';
import { skillCodes } from './requirement-rows.ts';
import { deniedWords, type SkillChoices, skillChoices } from './skill-choices.ts';
import type { VacancyForm } from './vacancy-form.ts';

/** A text that denies more than this is not a vacancy. */
const MOST_DENIED = 10;
/** No skill has a longer name. */
const LONGEST_NAME = 100;

export function createSkillChoiceLookup(transport: Transport) {
  const taxonomy = createTaxonomyClient(transport);
  const concepts = createConceptLookup(transport);

  async function findOccupation(caller: Caller, beroep: string | undefined): Promise<Beroep | undefined> {
    if (!beroep) return undefined;
    return taxonomy.getOccupation(caller, { params: { beroep } }).then(
      ({ body }) => body,
      () => undefined,
    );
  }

  async function findDenied(caller: Caller, recognition: Herkenning): Promise<ReadonlySet<string>> {
    const names = deniedWords(recognition).filter(({ length }) => length <= LONGEST_NAME);
    const found = await Promise.all(
      names.slice(0, MOST_DENIED).map((name) => concepts.findSkillsNamed(caller, name).catch(() => [])),
    );
    return new Set(found.flat().map(({ uri }) => uri));
  }

  /** What cannot be had now is left out: the form can do without. */
  return async (caller: Caller, form: VacancyForm, recognition: Herkenning): Promise<SkillChoices> => {
    const { beroepCode, naamVacature, omschrijvingVacature } = form.texts;
    const [occupation, denied] = await Promise.all([
      findOccupation(caller, beroepCode || recognition.beroep?.code),
      findDenied(caller, recognition),
    ]);
    return skillChoices({
      recognition,
      occupation,
      written: `${naamVacature}\n${omschrijvingVacature}`,
      settled: new Set([...skillCodes(form.rows), ...form.removed]),
      denied,
    });
  };
}
