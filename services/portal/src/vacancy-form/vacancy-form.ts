/** What stands in the form of a vacancy: all text, as typed. It travels whole in the form itself; nothing is kept on the side. */
import type { Herkenning } from '@vlinderdas/vacancies-service/contract/recognition.resource';
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { eisHerkomsten, wegingen } from '@vlinderdas/vocabulary/vacancies';
import type { FormValues } from '../http/form-values.ts';
import { newRow, type RequirementRow, rowsOf, unpackRow } from './requirement-rows.ts';

const textFields = [
  'naamVacature',
  'omschrijvingVacature',
  'beroep',
  'beroepCode',
  'beroepNaam',
  'beroepGevonden',
  'aantalGezocht',
  'postcode',
  'urenMinimaal',
  'urenMaximaal',
  'begintijd',
  'datumAanvang',
  'salaris',
  'taken',
  'soortPlek',
  'werkgeversvorm',
  'contactNaam',
  'contactTelefoon',
  'contactEmail',
  'uitsluitendVoor',
  'grond',
] as const;
export type TextFieldName = (typeof textFields)[number];

/** Yes or no: a box that is ticked says yes, one that is not says nothing. */
const marks = [
  'takenAanpasbaar',
  'ovBereikbaar',
  'begeleidingOpDeWerkplek',
  'openVoorBanenafspraak',
  'vog',
] as const;
export type Mark = (typeof marks)[number];

/** Requirements to add, one at a time or a few at once. */
const additions = [
  'vaardigheid1',
  'vaardigheid2',
  'vaardigheid3',
  'certificaat',
  'rijbewijs',
  'taal',
  'taalniveau',
  'ervaring',
  'niveau',
] as const;
export type Addition = (typeof additions)[number];

export interface VacancyForm {
  texts: Readonly<Record<TextFieldName, string>>;
  marks: Readonly<Record<Mark, boolean>>;
  werkmomenten: readonly string[];
  werkomstandigheden: readonly string[];
  rows: readonly RequirementRow[];
  added: Readonly<Record<Addition, string>>;
}

const MOST_ROWS = 100;
const NONE = 'niet';

function record<Name extends string, Value>(
  names: readonly Name[],
  of: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>;
}

export const emptyForm: VacancyForm = {
  texts: record(textFields, (name) => (name === 'aantalGezocht' ? '1' : '')),
  marks: record(marks, () => false),
  werkmomenten: [],
  werkomstandigheden: [],
  rows: [],
  added: record(additions, () => ''),
};

/** Names of the fields of one row. */
export const rowFields = (index: number) => ({
  packed: `eis${index}`,
  weight: `eis${index}weging`,
  reason: `eis${index}reden`,
  origin: `eis${index}herkomst`,
  foundIn: `eis${index}gevonden`,
});

function readRows(form: FormValues): RequirementRow[] {
  const rows: RequirementRow[] = [];
  for (let index = 0; index < MOST_ROWS && form.has(rowFields(index).packed); index += 1) {
    const fields = rowFields(index);
    const weging = form.text(fields.weight);
    if (weging === NONE) continue;
    const origin = form.text(fields.origin);
    rows.push(
      ...unpackRow(form.text(fields.packed), {
        weging: wegingen.is(weging) ? weging : 'gewenst',
        reden: form.text(fields.reason),
        herkomst: eisHerkomsten.is(origin) ? origin : 'opgegeven',
        gevondenIn: form.optional(fields.foundIn),
      }),
    );
  }
  return rows;
}

export function readVacancyForm(form: FormValues): VacancyForm {
  return {
    texts: {
      ...record(textFields, (name) => form.text(name)),
      aantalGezocht: form.text('aantalGezocht') || '1',
    },
    marks: record(marks, (name) => form.has(name)),
    werkmomenten: form.all('werkmomenten'),
    werkomstandigheden: form.all('werkomstandigheden'),
    rows: readRows(form),
    added: record(additions, (name) => form.text(name)),
  };
}

const shown = (value: string | number | undefined | null): string =>
  value === undefined || value === null ? '' : String(value);

/** A stored vacancy in its form, to change it. */
export function formOfVacancy(vacancy: Vacature): VacancyForm {
  const { werktijden, arbeidsVoorwaarden, contactpersoon, uitsluitendVoor, beroep } = vacancy;
  const name = beroep?.naam ?? '';
  return {
    texts: {
      naamVacature: shown(vacancy.naamVacature),
      omschrijvingVacature: shown(vacancy.omschrijvingVacature),
      beroep: name,
      beroepCode: shown(beroep?.codeBeroepsnaam),
      beroepNaam: name,
      beroepGevonden: shown(beroep?.gevondenIn),
      aantalGezocht: shown(vacancy.aantalGezocht),
      postcode: shown(vacancy.adres?.postcode),
      urenMinimaal: shown(werktijden?.aantalWerkurenPerWeekMinimaal),
      urenMaximaal: shown(werktijden?.aantalWerkurenPerWeekMaximaal),
      begintijd: shown(vacancy.begintijd),
      datumAanvang: shown(arbeidsVoorwaarden?.datumAanvangWerkzaamheden),
      salaris: shown(arbeidsVoorwaarden?.salarisIndicatie),
      taken: (vacancy.taken ?? []).join('\n'),
      soortPlek: shown(vacancy.soortPlek),
      werkgeversvorm: shown(vacancy.werkgeversvorm),
      contactNaam: shown(contactpersoon?.naam),
      contactTelefoon: shown(contactpersoon?.telefoonnummer),
      contactEmail: shown(contactpersoon?.emailadres),
      uitsluitendVoor: shown(uitsluitendVoor?.doelgroep),
      grond: shown(uitsluitendVoor?.grond),
    },
    marks: {
      takenAanpasbaar: vacancy.takenAanpasbaar ?? false,
      ovBereikbaar: vacancy.ovBereikbaar ?? false,
      begeleidingOpDeWerkplek: vacancy.begeleidingOpDeWerkplek ?? false,
      openVoorBanenafspraak: vacancy.openVoorBanenafspraak ?? false,
      vog: vacancy.voorwaardenNaSelectie?.includes('vog') ?? false,
    },
    werkmomenten: vacancy.werkmomenten ?? [],
    werkomstandigheden: vacancy.werkomstandigheden ?? [],
    rows: rowsOf(vacancy),
    added: emptyForm.added,
  };
}

/** What was found in the text is filled in where nobody filled in anything; what a person said stays. */
export function withRecognition(form: VacancyForm, recognition: Herkenning): VacancyForm {
  const { beroep, competenties, voorwaardenNaSelectie } = recognition;
  const fillsOccupation = form.texts.beroep === '' && beroep !== undefined;
  const known = new Set(form.rows.map(({ entry }) => entry.codeCompetentie));
  const found = competenties
    .filter(({ code }) => !known.has(code))
    .flatMap(({ code, naam, gevondenIn }) =>
      newRow('competentiebeheersing', { codeCompetentie: code, naam }, { herkomst: 'herkend', gevondenIn }),
    );
  return {
    ...form,
    texts: {
      ...form.texts,
      ...(fillsOccupation && {
        beroep: beroep.naam,
        beroepCode: beroep.code,
        beroepNaam: beroep.naam,
        beroepGevonden: beroep.gevondenIn,
      }),
    },
    marks: { ...form.marks, vog: form.marks.vog || voorwaardenNaSelectie.includes('vog') },
    rows: [...form.rows, ...found],
  };
}
