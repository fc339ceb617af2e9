/** What stands in the form of a vacancy: all text, as typed. It travels whole in the form itself; nothing is kept on the side. */
import type {
  HerkenningAntwoord,
  Vacature,
  VacatureInhoud,
} from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { eisHerkomsten, wegingen } from '@vlinderdas/vocabulary/vacancies';
import type { FormValues } from '../http/form-values.ts';
import { CONTACT_FIELDS, CONTACT_PARTS } from './found-words.ts';
import { remarked } from './recognised-rows.ts';
import {
  parseRemarks,
  type RequirementRow,
  rowsOf,
  skillCodes,
  unpackRow,
  withRows,
  withSpokenLevel,
} from './requirement-rows.ts';
import { tickedRows } from './skill-ticks.ts';

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
  'sluitingsdatum',
  'salaris',
  'contractduur',
  'contractsoort',
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
  /** Codes of the skills that a person took out of the form: they do not come back by themselves. */
  removed: readonly string[];
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
  removed: [],
  added: record(additions, () => ''),
};

/** Names of the fields of one row. */
export const rowFields = (index: number) => ({
  packed: `eis${index}`,
  weight: `eis${index}weging`,
  reason: `eis${index}reden`,
  origin: `eis${index}herkomst`,
  level: `eis${index}taalniveau`,
  foundIn: `eis${index}gevonden`,
  ground: `eis${index}wet`,
  remarks: `eis${index}opmerking`,
});

/** Holds codes with a space in between: a code holds none. */
export const REMOVED = 'weggehaald';

function readRows(form: FormValues): Pick<VacancyForm, 'rows' | 'removed'> {
  const rows: RequirementRow[] = [];
  const gone: RequirementRow[] = [];
  for (let index = 0; index < MOST_ROWS && form.has(rowFields(index).packed); index += 1) {
    const fields = rowFields(index);
    const weging = form.text(fields.weight);
    const remarks = parseRemarks(form.text(fields.remarks));
    // What the occupation brings along is a box: without its tick it is not asked.
    const isUnticked = weging === '' && remarks.includes('hoort-bij-beroep');
    const origin = form.text(fields.origin);
    (weging === NONE || isUnticked ? gone : rows).push(
      ...unpackRow(form.text(fields.packed), {
        weging: wegingen.is(weging) ? weging : 'gewenst',
        reden: form.text(fields.reason),
        herkomst: eisHerkomsten.is(origin) ? origin : 'opgegeven',
        gevondenIn: form.optional(fields.foundIn),
        wettelijkeGrond: form.optional(fields.ground),
        remarks,
      }).map((row) => (form.has(fields.level) ? withSpokenLevel(row, form.text(fields.level)) : row)),
    );
  }
  return {
    rows: withRows(rows, tickedRows(form)),
    removed: [...new Set([...(form.text(REMOVED).match(/\S+/g) ?? []), ...skillCodes(gone)])],
  };
}

export const OCCUPATION_CHOICE = 'beroepKeuze';
/** As a choice in the form; a code holds no space. */
export const packOccupation = ({ code, naam }: { code: string; naam: string }): string => `${code} ${naam}`;

/** One of the occupations that the text may mean, unless something else was typed. */
function chosenOccupation(form: FormValues): Partial<Record<TextFieldName, string>> {
  const [, code, naam] = /^(\S+) (.+)$/.exec(form.text(OCCUPATION_CHOICE)) ?? [];
  const isTyped = form.text('beroep') !== '' && form.text('beroep') !== form.text('beroepNaam');
  if (!code || !naam || isTyped) return {};
  // The words that were read stand behind one of them only.
  const isAnother = code !== form.text('beroepCode');
  return { beroep: naam, beroepCode: code, beroepNaam: naam, ...(isAnother && { beroepGevonden: '' }) };
}

export function readVacancyForm(form: FormValues): VacancyForm {
  return {
    texts: {
      ...record(textFields, (name) => form.text(name)),
      aantalGezocht: form.text('aantalGezocht') || '1',
      ...chosenOccupation(form),
    },
    marks: record(marks, (name) => form.has(name)),
    werkmomenten: form.all('werkmomenten'),
    werkomstandigheden: form.all('werkomstandigheden'),
    ...readRows(form),
    added: record(additions, (name) => form.text(name)),
  };
}

const shown = (value: string | number | undefined | null): string =>
  value === undefined || value === null ? '' : String(value);

/** What a vacancy says, as the form holds it. */
function partsOf(
  content: VacatureInhoud,
): Pick<VacancyForm, 'texts' | 'marks' | 'werkmomenten' | 'werkomstandigheden'> {
  const { werktijden, arbeidsVoorwaarden, contractvorm, contactpersoon, uitsluitendVoor, beroep } = content;
  const name = beroep?.naam ?? '';
  return {
    texts: {
      naamVacature: shown(content.naamVacature),
      omschrijvingVacature: shown(content.omschrijvingVacature),
      beroep: name,
      beroepCode: shown(beroep?.codeBeroepsnaam),
      beroepNaam: name,
      beroepGevonden: shown(beroep?.gevondenIn),
      aantalGezocht: '',
      postcode: shown(content.adres?.postcode),
      urenMinimaal: shown(werktijden?.aantalWerkurenPerWeekMinimaal),
      urenMaximaal: shown(werktijden?.aantalWerkurenPerWeekMaximaal),
      begintijd: shown(content.begintijd),
      datumAanvang: shown(arbeidsVoorwaarden?.datumAanvangWerkzaamheden),
      sluitingsdatum: shown(content.sluitingsdatumVacature),
      salaris: shown(arbeidsVoorwaarden?.salarisIndicatie),
      contractduur: shown(contractvorm?.[0]?.codeTypeArbeidscontract),
      contractsoort: shown(contractvorm?.[0]?.codeTypeOvereenkomst),
      taken: (content.taken ?? []).join('\n'),
      soortPlek: shown(content.soortPlek),
      werkgeversvorm: shown(content.werkgeversvorm),
      ...record(CONTACT_FIELDS, (field) => shown(contactpersoon?.[CONTACT_PARTS[field]])),
      uitsluitendVoor: shown(uitsluitendVoor?.doelgroep),
      grond: shown(uitsluitendVoor?.grond),
    },
    marks: {
      takenAanpasbaar: content.takenAanpasbaar ?? false,
      ovBereikbaar: content.ovBereikbaar ?? false,
      begeleidingOpDeWerkplek: content.begeleidingOpDeWerkplek ?? false,
      openVoorBanenafspraak: content.openVoorBanenafspraak ?? false,
      vog: content.voorwaardenNaSelectie?.includes('vog') ?? false,
    },
    werkmomenten: content.werkmomenten ?? [],
    werkomstandigheden: content.werkomstandigheden ?? [],
  };
}

/** A stored vacancy in its form, to change it. */
export function formOfVacancy(vacancy: Vacature): VacancyForm {
  const parts = partsOf(vacancy);
  return {
    ...parts,
    texts: { ...parts.texts, aantalGezocht: shown(vacancy.aantalGezocht) },
    rows: rowsOf(vacancy).map((row) => remarked(row, vacancy.herkenning)),
    removed: [],
    added: emptyForm.added,
  };
}

/** Fields that say one thing together: one of them filled in is all filled in. */
const TOGETHER: readonly (readonly TextFieldName[])[] = [
  ['beroep', 'beroepCode', 'beroepNaam', 'beroepGevonden'],
  ['urenMinimaal', 'urenMaximaal'],
  ['contractduur', 'contractsoort'],
  CONTACT_FIELDS,
];

/** Whether nobody filled in anything of what a field says, alone or together with others. */
export function isFree({ texts }: VacancyForm, name: TextFieldName): boolean {
  const together = TOGETHER.find((group) => group.includes(name)) ?? [name];
  return together.every((part) => texts[part] === emptyForm.texts[part]);
}

/** What was found in the text is filled in where nobody filled in anything; what a person said stays. */
export function withRecognition(form: VacancyForm, recognition: HerkenningAntwoord): VacancyForm {
  const { voorstel = {}, competenties, beroep } = recognition;
  const names = new Map(competenties.map(({ code, naam }) => [code, naam]));
  const proposed = partsOf({
    ...voorstel,
    ...(voorstel.beroep && { beroep: { ...voorstel.beroep, naam: beroep?.naam } }),
  });
  const rows = rowsOf({
    ...voorstel,
    competentiebeheersing: voorstel.competentiebeheersing?.map((entry) => ({
      ...entry,
      naam: names.get(entry.codeCompetentie ?? ''),
    })),
  }).map((row) => remarked(row, recognition));
  const isRemoved = (row: RequirementRow): boolean =>
    skillCodes([row]).some((code) => form.removed.includes(code));
  return {
    ...form,
    texts: {
      ...record(textFields, (name) => (isFree(form, name) ? proposed.texts[name] : form.texts[name])),
      aantalGezocht:
        isFree(form, 'aantalGezocht') && voorstel.aantalGezocht !== undefined
          ? String(voorstel.aantalGezocht)
          : form.texts.aantalGezocht,
    },
    marks: record(marks, (name) => form.marks[name] || proposed.marks[name]),
    werkmomenten: form.werkmomenten.length > 0 ? form.werkmomenten : proposed.werkmomenten,
    werkomstandigheden:
      form.werkomstandigheden.length > 0 ? form.werkomstandigheden : proposed.werkomstandigheden,
    rows: withRows(
      form.rows,
      rows.filter((row) => !isRemoved(row)),
    ),
  };
}
