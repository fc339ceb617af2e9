/**
 * From the form to the wire. Here the form is stricter than the API: what is not plausible is refused with a sentence
 * that says how to put it right, because the person who knows is still there.
 */
import type { FieldProblem } from '@vlinderdas/design/form';
import { type IsoDate, isIsoDate } from '@vlinderdas/kernel/dates';
import { normalisePostcode } from '@vlinderdas/region/postcode';
import type { VacatureInhoud } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { plekSoorten, uitsluitendVoor, werkgeversvormen } from '@vlinderdas/vocabulary/vacancies';
import { arbeidscontracten, overeenkomsten } from '@vlinderdas/vocabulary/vum-codes';
import { isCondition, isShift } from '../candidate-card/work-words.ts';
import { CONTACT_FIELDS, CONTACT_PARTS } from './found-words.ts';
import { lengthProblems } from './read-words.ts';
import { toAsked } from './requirement-rows.ts';
import { type Mark, rowFields, type VacancyForm } from './vacancy-form.ts';

export interface VacancyContent {
  content: VacatureInhoud;
  posts: number;
  problems: readonly FieldProblem[];
}

const MOST_POSTS = 999;
const MOST_HOURS = 60;
const TIME = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;

type Refuse = (field: string, message: string) => undefined;

function wholeNumber(
  text: string,
  field: string,
  [least, most]: readonly [number, number],
  refuse: Refuse,
): number | undefined {
  if (text === '') return undefined;
  const value = Number(text);
  return Number.isInteger(value) && value >= least && value <= most
    ? value
    : refuse(field, `Vul een heel getal in van ${least} tot en met ${most}.`);
}

function hours({ texts }: VacancyForm, refuse: Refuse): VacatureInhoud['werktijden'] {
  const least = wholeNumber(texts.urenMinimaal, 'urenMinimaal', [1, MOST_HOURS], refuse);
  const most = wholeNumber(texts.urenMaximaal, 'urenMaximaal', [1, MOST_HOURS], refuse);
  if (least !== undefined && most !== undefined && least > most)
    refuse('urenMinimaal', `Het minimum is hoger dan het maximum. Maak het minimum ${most} of lager.`);
  if (least === undefined && most === undefined) return undefined;
  return {
    ...(least !== undefined && { aantalWerkurenPerWeekMinimaal: least }),
    ...(most !== undefined && { aantalWerkurenPerWeekMaximaal: most }),
  };
}

function startTime({ texts }: VacancyForm, refuse: Refuse): string | undefined {
  if (texts.begintijd === '') return undefined;
  const parts = TIME.exec(texts.begintijd);
  if (!parts) return refuse('begintijd', 'Schrijf een tijd als uu:mm, bijvoorbeeld 06:00.');
  return `${(parts[1] ?? '').padStart(2, '0')}:${parts[2]}`;
}

function startDate({ texts }: VacancyForm, today: IsoDate, refuse: Refuse): IsoDate | undefined {
  const { datumAanvang: date } = texts;
  if (date === '') return undefined;
  if (!isIsoDate(date)) return refuse('datumAanvang', 'Dit is geen bestaande datum.');
  return date < today ? refuse('datumAanvang', 'Deze datum is voorbij. Kies vandaag of later.') : date;
}

function closingDate({ texts }: VacancyForm, refuse: Refuse): IsoDate | undefined {
  const { sluitingsdatum: date } = texts;
  if (date === '' || isIsoDate(date)) return date || undefined;
  return refuse('sluitingsdatum', 'Dit is geen bestaande datum.');
}

function reserved({ texts }: VacancyForm, refuse: Refuse): VacatureInhoud['uitsluitendVoor'] {
  const { uitsluitendVoor: group, grond } = texts;
  if (!uitsluitendVoor.is(group)) return undefined;
  return grond === ''
    ? refuse('grond', 'Noem waarom deze plek alleen voor deze groep is.')
    : { doelgroep: group, grond };
}

function contact({ texts }: VacancyForm, refuse: Refuse): VacatureInhoud['contactpersoon'] {
  const { contactEmail } = texts;
  if (contactEmail && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contactEmail))
    refuse('contactEmail', 'Dit is geen e-mailadres. Schrijf het als naam@bedrijf.nl.');
  const filled = CONTACT_FIELDS.filter((field) => texts[field] !== '');
  if (filled.length === 0) return undefined;
  return Object.fromEntries(filled.map((field) => [CONTACT_PARTS[field], texts[field]]));
}

/** The form knows one contract; what it does not show goes along as it was. */
function contractOf({ texts }: VacancyForm): VacatureInhoud['contractvorm'] {
  const { contractduur, contractsoort } = texts;
  const duration = arbeidscontracten.isKnown(contractduur) ? contractduur : undefined;
  const agreement = overeenkomsten.isKnown(contractsoort) ? contractsoort : undefined;
  if (duration === undefined && agreement === undefined) return undefined;
  return [
    {
      ...(duration && { codeTypeArbeidscontract: duration }),
      ...(agreement && { codeTypeOvereenkomst: agreement }),
    },
  ] as VacatureInhoud['contractvorm'];
}

function checkReasons({ rows }: VacancyForm, refuse: Refuse): void {
  rows.forEach(({ weight, reason, name }, index) => {
    if (weight === 'vereist' && !reason)
      refuse(rowFields(index).reason, `Zeg waarom dit vereist is, of maak het gewenst: ${name}.`);
  });
}

function occupationOf({ texts }: VacancyForm): VacatureInhoud['beroep'] {
  const { beroepCode: code, beroepGevonden: found } = texts;
  if (code === '') return undefined;
  return {
    codeBeroepsnaam: code,
    herkomst: found ? 'bevestigd' : 'opgegeven',
    ...(found && { gevondenIn: found }),
  };
}

function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** What a person has seen and sent counts as confirmed, also where the text said it first. */
function confirmed({ rows }: VacancyForm): VacancyForm['rows'] {
  return rows.map((row) => (row.origin === 'herkend' ? { ...row, origin: 'bevestigd' } : row));
}

/** @param today dates before it are refused */
export function toVacancyContent(form: VacancyForm, today: IsoDate): VacancyContent {
  const problems: FieldProblem[] = lengthProblems(form);
  const refuse: Refuse = (field, message) => {
    problems.push({ field, message });
    return undefined;
  };
  const { texts, marks } = form;
  if (texts.naamVacature === '') refuse('naamVacature', 'Vul een titel in.');
  const posts = wholeNumber(texts.aantalGezocht, 'aantalGezocht', [1, MOST_POSTS], refuse) ?? 1;
  const postcode = normalisePostcode(texts.postcode);
  if (texts.postcode !== '' && postcode === undefined)
    refuse('postcode', 'Dit is geen postcode. Schrijf hem als 5611 AB.');
  checkReasons(form, refuse);
  const datumAanvangWerkzaamheden = startDate(form, today, refuse);
  const terms = present({ datumAanvangWerkzaamheden, salarisIndicatie: texts.salaris });
  const mark = (name: Exclude<Mark, 'vog'>) => (marks[name] ? true : undefined);
  const tasks = texts.taken
    .split('\n')
    .map((task) => task.trim())
    .filter((task) => task !== '');
  const content = present({
    naamVacature: texts.naamVacature,
    omschrijvingVacature: texts.omschrijvingVacature,
    beroep: occupationOf(form),
    adres: postcode === undefined ? undefined : { postcode },
    werktijden: hours(form, refuse),
    begintijd: startTime(form, refuse),
    sluitingsdatumVacature: closingDate(form, refuse),
    arbeidsVoorwaarden: Object.keys(terms).length > 0 ? terms : undefined,
    contractvorm: contractOf(form),
    taken: tasks.length > 0 ? tasks : undefined,
    soortPlek: plekSoorten.is(texts.soortPlek) ? texts.soortPlek : undefined,
    werkgeversvorm: werkgeversvormen.is(texts.werkgeversvorm) ? texts.werkgeversvorm : undefined,
    contactpersoon: contact(form, refuse),
    uitsluitendVoor: reserved(form, refuse),
    werkmomenten: form.werkmomenten.filter(isShift),
    werkomstandigheden: form.werkomstandigheden.filter(isCondition),
    takenAanpasbaar: mark('takenAanpasbaar'),
    ovBereikbaar: mark('ovBereikbaar'),
    begeleidingOpDeWerkplek: mark('begeleidingOpDeWerkplek'),
    openVoorBanenafspraak: mark('openVoorBanenafspraak'),
    voorwaardenNaSelectie: marks.vog ? ['vog' as const] : [],
    ...toAsked(confirmed(form)),
  });
  return { content: withoutEmptyLists(content) as VacatureInhoud, posts, problems };
}

/** A new vacancy leaves out what nobody filled in; only the competences say by an empty list that there are none. */
function withoutEmptyLists(content: object): object {
  return Object.fromEntries(
    Object.entries(content).filter(
      ([name, value]) => name === 'competentiebeheersing' || !Array.isArray(value) || value.length > 0,
    ),
  );
}

/** Fields of the wire by which the form can be emptied: what is not in the content is taken away. */
const CHANGEABLE = [
  'naamVacature',
  'omschrijvingVacature',
  'beroep',
  'adres',
  'werktijden',
  'begintijd',
  'sluitingsdatumVacature',
  'arbeidsVoorwaarden',
  'contractvorm',
  'taken',
  'soortPlek',
  'werkgeversvorm',
  'contactpersoon',
  'uitsluitendVoor',
  'werkmomenten',
  'werkomstandigheden',
  'takenAanpasbaar',
  'ovBereikbaar',
  'begeleidingOpDeWerkplek',
  'openVoorBanenafspraak',
  'voorwaardenNaSelectie',
  'competentiebeheersing',
  'cursus',
  'rijbewijs',
  'taalbeheersing',
  'opleiding',
  'werkervaring',
  'codeWerkEnDenkniveauMinimaal',
  'eisWerkEnDenkniveau',
] as const satisfies readonly (keyof VacatureInhoud)[];

/**
 * What changed since the form was shown: fields that are the same are left out, fields that were emptied are `null`.
 * Parts that the form does not show (a house number, an end date) are kept from what was stored.
 */
export function toVacancyChange(content: VacatureInhoud, stored: VacatureInhoud): Record<string, unknown> {
  const change: Record<string, unknown> = {};
  for (const field of CHANGEABLE) {
    const before = asSent(stored, field) ?? null;
    const after = content[field] ?? null;
    const whole = isPlain(before) && isPlain(after) ? { ...unseenParts(field, before), ...after } : after;
    if (JSON.stringify(before) !== JSON.stringify(whole)) change[field] = whole;
  }
  return change;
}

/** What stands in answers only. */
const ANSWERED: Readonly<Record<string, string>> = {
  beroep: 'naam',
  competentiebeheersing: 'naam',
  cursus: 'wettelijkeGrond',
  rijbewijs: 'wettelijkeGrond',
};

function asSent(stored: VacatureInhoud, field: keyof VacatureInhoud): unknown {
  const value: unknown = stored[field];
  const answered = ANSWERED[field];
  if (answered === undefined) return value;
  const without = (part: unknown) =>
    isPlain(part) ? Object.fromEntries(Object.entries(part).filter(([name]) => name !== answered)) : part;
  return Array.isArray(value) ? value.map(without) : without(value);
}

/** Of fields with more parts than the form shows, those that it does: emptied there is emptied. */
const SHOWN_PARTS: Readonly<Record<string, readonly string[]>> = {
  adres: ['postcode'],
  arbeidsVoorwaarden: ['datumAanvangWerkzaamheden', 'salarisIndicatie'],
  contactpersoon: Object.values(CONTACT_PARTS),
};

function unseenParts(field: string, before: Record<string, unknown>): Record<string, unknown> {
  const shown = SHOWN_PARTS[field];
  return shown === undefined
    ? {}
    : Object.fromEntries(Object.entries(before).filter(([name]) => !shown.includes(name)));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where a refusal by the API belongs. */
export const fieldsByPointer: Readonly<Record<string, string>> = {
  '/naamVacature': 'naamVacature',
  '/omschrijvingVacature': 'omschrijvingVacature',
  '/beroep': 'beroep',
  '/aantalGezocht': 'aantalGezocht',
  '/adres': 'postcode',
  '/werktijden': 'urenMinimaal',
  '/begintijd': 'begintijd',
  '/sluitingsdatumVacature': 'sluitingsdatum',
  '/arbeidsVoorwaarden': 'datumAanvang',
  '/arbeidsVoorwaarden/salarisIndicatie': 'salaris',
  '/contractvorm': 'contractduur',
  '/taken': 'taken',
  '/contactpersoon/naam': 'contactNaam',
  '/contactpersoon/telefoonnummer': 'contactTelefoon',
  '/contactpersoon/emailadres': 'contactEmail',
  '/uitsluitendVoor': 'grond',
  '/nummerKvk': 'nummerKvk',
  '/werkgeverId': 'werkgever',
};
