/**
 * What a person would have to change in the form of a vacancy after its text was pasted: where the proposal of the
 * service says something else than a careful adviser noted down. A correction is one thing done in the form: a
 * tick or row too many taken away, one that is missing added, a value changed. `docs/evaluation.md` says what is
 * counted per field, and what cannot be.
 */
import { linkValue } from '@vlinderdas/taxonomy/links';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import type { Herkenning } from '@vlinderdas/vacancies-service/contract/recognition.resource';
import type { VacatureInhoud } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { recognise } from '../services/vacancies/src/domain/recognition.ts';
import { proposeFrom } from '../services/vacancies/src/domain/take-over.ts';
import { proposals } from '../services/vacancies/src/domain/text-proposals.ts';
import type { LabelledText } from './labelled-texts.ts';
import { askedOf, fields } from './recognition-fields.ts';

/** What the form is filled with: the service's own proposal. */
export type FilledForm = VacatureInhoud & { readonly aantalGezocht?: number };

export interface Correction {
  readonly field: string;
  readonly kind: 'wrong' | 'missing';
  readonly value: string;
}

export function readText({ titel, tekst, peildatum }: LabelledText, taxonomy: Taxonomy): Herkenning {
  return recognise({ title: titel, description: tekst }, taxonomy, peildatum);
}

export function fillForm({ titel, tekst }: LabelledText, recognition: Herkenning): FilledForm {
  return proposeFrom({ naamVacature: titel, omschrijvingVacature: tekst }, recognition);
}

type Asked = NonNullable<ReturnType<typeof askedOf>>;

function askedIn(name: string, text: LabelledText, taxonomy: Taxonomy): Asked | undefined {
  const field = fields.find((one) => one.name === name);
  return field && askedOf(field, text, taxonomy);
}

/** Ticks and rows: each too many and each missing is one correction. */
function listed(field: string, asked: Asked | undefined, proposed: readonly string[]): Correction[] {
  if (!asked) return [];
  const { expected, open } = asked;
  const wrong = [...new Set(proposed)].filter((key) => !expected.includes(key) && !open.has(key));
  const missing = [...new Set(expected)].filter((key) => !proposed.includes(key));
  return [
    ...wrong.map((value): Correction => ({ field, kind: 'wrong', value })),
    ...missing.map((value): Correction => ({ field, kind: 'missing', value })),
  ];
}

/** A box that holds one value: to change it is one correction, whatever stood there. */
function single(field: string, asked: Asked | undefined, proposed: string | undefined): Correction[] {
  return listed(field, asked, proposed === undefined ? [] : [proposed]).slice(0, 1);
}

function occupationOf(
  { labels }: LabelledText,
  { beroep }: VacatureInhoud,
  taxonomy: Taxonomy,
): { isRight: boolean; corrections: Correction[] } {
  const field = 'occupation';
  const code = beroep?.codeBeroepsnaam;
  const number = code === undefined ? undefined : taxonomy.occupations.numberOf(code);
  const group = number === undefined ? undefined : taxonomy.iscoOf(number);
  const isAsked = labels.beroep !== undefined || labels.isco !== undefined;
  const isRight =
    code === undefined
      ? !isAsked
      : (labels.beroep?.includes(code) ?? labels.isco?.includes(group ?? '') ?? false);
  if (isRight) return { isRight, corrections: [] };
  const correction: Correction =
    code === undefined
      ? { field, kind: 'missing', value: (labels.beroep ?? labels.isco ?? []).join(' or ') }
      : { field, kind: 'wrong', value: code };
  return { isRight, corrections: [correction] };
}

const ESSENTIAL = 3;

/**
 * What the right occupation cannot do without stays ticked, whether the text names it or the form drew it from the
 * occupation: labels hold what the text names. Of a wrong occupation all of it has to go.
 */
function competencesOf(
  text: LabelledText,
  content: FilledForm,
  taxonomy: Taxonomy,
  isOccupationRight: boolean,
): Correction[] {
  const occupation = taxonomy.occupations.numberOf(content.beroep?.codeBeroepsnaam ?? '');
  const numbers = (content.competentiebeheersing ?? []).flatMap(
    ({ codeCompetentie = '' }) => taxonomy.competences.numberOf(codeCompetentie) ?? [],
  );
  const isEssential = (number: number): boolean =>
    isOccupationRight &&
    occupation !== undefined &&
    linkValue(taxonomy.asks, occupation, number) === ESSENTIAL;
  const asked = askedIn('competences', text, taxonomy);
  return listed(
    'competences',
    asked && { ...asked, open: new Set([...asked.open, ...numbers.filter(isEssential).map(String)]) },
    numbers.map(String),
  );
}

/** A side of the hours that is off is one box to change. */
function hoursOf({ labels: { uren }, mag }: LabelledText, { werktijden }: VacatureInhoud): Correction[] {
  if (mag.uren) return [];
  const about = uren?.ongeveer ? 4 : 0;
  const sides = [
    ['minimum', uren?.min, werktijden?.aantalWerkurenPerWeekMinimaal],
    ['maximum', uren?.max, werktijden?.aantalWerkurenPerWeekMaximaal],
  ] as const;
  return sides.flatMap(([side, exact, proposed]): Correction[] => {
    // The boxes hold whole hours.
    const asked = exact === undefined ? undefined : Math.round(exact);
    if (asked === undefined) return proposed === undefined ? [] : [wrong('hours', `${side} ${proposed}`)];
    if (proposed === undefined) return [{ field: 'hours', kind: 'missing', value: `${side} ${asked}` }];
    return Math.abs(proposed - asked) <= about ? [] : [wrong('hours', `${side} ${proposed}`)];
  });
}

function wrong(field: string, value: string): Correction {
  return { field, kind: 'wrong', value };
}

/** One row per language; a language at another level is one box in its row. */
function languagesOf(text: LabelledText, content: VacatureInhoud, taxonomy: Taxonomy): Correction[] {
  const spoken = (content.taalbeheersing ?? []).map((entry) => ({
    code: entry.codeTaal ?? '',
    level: entry.codeNiveauTaalbeheersingMondeling,
  }));
  const asked = askedIn('languages', text, taxonomy);
  const levels = spoken.flatMap(({ code, level }) => {
    const label = text.labels.talen?.find(({ taal }) => taal === code);
    return asked && label && !asked.open.has(code) && label.niveau !== level
      ? [wrong('language-levels', `${code} ${level ?? 'none'}`)]
      : [];
  });
  return [
    ...listed(
      'languages',
      asked,
      spoken.map(({ code }) => code),
    ),
    ...levels,
  ];
}

/** VUM counts whole years: part of one is not asked. */
function experienceOf(text: LabelledText, { werkervaring }: VacatureInhoud, taxonomy: Taxonomy) {
  const asked = askedIn('experience', text, taxonomy);
  const years = (asked?.expected ?? []).map((months) => Math.floor(Number(months) / 12));
  return single(
    'experience',
    asked && { ...asked, expected: years.filter((count) => count > 0).map(String) },
    werkervaring?.[0]?.aantalJarenWerkzaamInBeroep?.toString(),
  );
}

/** Duration, kind of contract, kind of place and of employer are boxes of their own: as the labels would fill them. */
function contractOf(text: LabelledText, content: VacatureInhoud): Correction[] {
  const may = text.mag.contract;
  if (may === true) return [];
  const boxes = (filled: VacatureInhoud): Record<string, string | undefined> => ({
    'contract-duration': filled.contractvorm?.[0]?.codeTypeArbeidscontract,
    'contract-kind': filled.contractvorm?.[0]?.codeTypeOvereenkomst,
    'kind-of-place': filled.soortPlek,
    'kind-of-employer': filled.werkgeversvorm,
  });
  const filledBy = (code: string): VacatureInhoud => {
    const found = { competenties: [], voorwaardenNaSelectie: [], nietOvergenomen: [] };
    const contract = [{ code, gevondenIn: code }] as never;
    return Object.assign({}, ...proposals.map(({ read }) => read({ ...found, contract }, {}) ?? {}));
  };
  // A job is a job: that it is one is neither asked nor wrong.
  const free = [...(may ?? []), 'baan'].map((code) => boxes(filledBy(code)));
  const labelled = (text.labels.contract ?? []).map((code) => boxes(filledBy(code)));
  return Object.entries(boxes(content)).flatMap(([field, proposed]) => {
    const valuesIn = (all: readonly Record<string, string | undefined>[]) =>
      all.flatMap((one) => one[field] ?? []);
    const open = new Set(valuesIn(free));
    const expected = valuesIn(labelled).filter((value) => !open.has(value));
    const isRight = proposed !== undefined && expected.includes(proposed);
    return single(field, { expected: isRight ? [proposed] : expected, open }, proposed);
  });
}

/** In the order of the form. Weights are left out: what a text demands is confirmed by a person, always. */
export function correctionsOf(
  text: LabelledText,
  content: FilledForm,
  taxonomy: Taxonomy,
): readonly Correction[] {
  const asked = (name: string) => askedIn(name, text, taxonomy);
  const occupation = occupationOf(text, content, taxonomy);
  const certificateKey = (name: string) => String(taxonomy.certificates.find(name)[0] ?? name.toLowerCase());
  return [
    ...occupation.corrections,
    ...single('posts', withDefault(asked('posts'), '1'), String(content.aantalGezocht ?? 1)),
    ...hoursOf(text, content),
    ...single('start-time', asked('start-time'), content.begintijd),
    ...listed('shifts', asked('shifts'), content.werkmomenten ?? []),
    ...single(
      'start-date',
      asked('start-date'),
      content.arbeidsVoorwaarden?.datumAanvangWerkzaamheden ?? undefined,
    ),
    ...contractOf(text, content),
    ...listed('conditions', asked('conditions'), content.werkomstandigheden ?? []),
    ...single('vog', asked('vog'), content.voorwaardenNaSelectie?.includes('vog') ? 'ja' : undefined),
    ...competencesOf(text, content, taxonomy, occupation.isRight),
    ...listed(
      'certificates',
      asked('certificates'),
      (content.cursus ?? []).map(({ naamCursus = '' }) => certificateKey(naamCursus)),
    ),
    ...listed(
      'licences',
      asked('licences'),
      (content.rijbewijs ?? []).map(({ codeSoortRijbewijs = '' }) => codeSoortRijbewijs),
    ),
    ...languagesOf(text, content, taxonomy),
    ...experienceOf(text, content, taxonomy),
    ...single('level', asked('level'), content.codeWerkEnDenkniveauMinimaal),
  ];
}

/** What stands in the form before anything is read. */
function withDefault(asked: Asked | undefined, value: string): Asked | undefined {
  return asked && (asked.expected.length > 0 ? asked : { ...asked, expected: [value] });
}
