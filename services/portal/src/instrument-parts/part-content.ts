/** What was typed, as the parts on the wire. An aspect of which nothing is known stays out: then it is unknown. */
import type { FieldProblem } from '@vlinderdas/design/form';
import { type Aspect, aspecten } from '@vlinderdas/vocabulary/instruments';
import type { FormValues } from '../http/form-values.ts';
import { presentFields } from '../http/present-fields.ts';
import { filledRows, linesOf, ROW_FIELDS } from './part-form.ts';

type Raw = Record<string, unknown>;

export interface TypedParts {
  parts: Partial<Record<Aspect, Raw>>;
  problems: readonly FieldProblem[];
}

const EUROS = /^(\d{1,7}|\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/;

/** `1.250,50` becomes 125050; `undefined` for a text that is no amount. */
export function parseEuros(text: string): number | undefined {
  const found = EUROS.exec(text.replace(/^€\s*/, '').replace(/,-$/, ''));
  if (!found) return undefined;
  return Number(found[1]?.replaceAll('.', '')) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
}

const NUMBER = /^\d{1,7}(?:[.,]\d{1,2})?$/;

/** Reads numbers and amounts, and remembers what was none. */
function createReader(values: FormValues) {
  const problems: FieldProblem[] = [];
  const read = <V>(field: string, message: string, parse: (text: string) => V | undefined): V | undefined => {
    const text = values.text(field);
    if (text === '') return undefined;
    const value = parse(text);
    if (value === undefined) problems.push({ field, message });
    return value;
  };
  return {
    problems,
    text: (field: string) => values.optional(field),
    euros: (field: string) => read(field, 'Schrijf een bedrag als 350 of 350,50.', parseEuros),
    number: (field: string) =>
      read(field, 'Schrijf een getal, zoals 12 of 12,5.', (text) =>
        NUMBER.test(text) ? Number(text.replace(',', '.')) : undefined,
      ),
    yesOrNo: (field: string) =>
      values.text(field) === 'ja' ? true : values.text(field) === 'nee' ? false : undefined,
    lines: (field: string) => linesOf(values.text(field)),
    all: (field: string) => values.all(field),
    problem: (field: string, message: string) => problems.push({ field, message }),
  };
}
type Reader = ReturnType<typeof createReader>;

/** `ja`, `nee`, a number or a word; several are separated by a semicolon. */
function factValue(text: string, comparison: string): unknown {
  const one = (word: string) =>
    word === 'ja' ? true : word === 'nee' ? false : NUMBER.test(word) ? Number(word.replace(',', '.')) : word;
  if (comparison !== 'een-van') return one(text);
  return text
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map(one);
}

function policyOf({ yesOrNo, all, text }: Reader): Raw | undefined {
  const aangeboden = yesOrNo('beleid.aangeboden');
  if (aangeboden === undefined) return undefined;
  return {
    aangeboden,
    doelgroepen: all('beleid.doelgroepen'),
    ...presentFields({
      ookVoorUwv: yesOrNo('beleid.ookVoorUwv'),
      toelichting: text('beleid.toelichting'),
    }),
  };
}

function conditionsOf({ text, lines, problem }: Reader, values: FormValues): Raw | undefined {
  const choice = text('voorwaarden.keuze');
  if (choice === undefined) return undefined;
  if (choice === 'geen') return { lijst: [] };
  const list = 'voorwaarden.lijst';
  const lijst = filledRows(values, list, ROW_FIELDS[list] ?? []).map((row) => {
    const name = `${list}.${row}`;
    const vergelijking = text(`${name}.vergelijking`) ?? 'is';
    return {
      ...presentFields({ feit: text(`${name}.feit`), bron: text(`${name}.bron`) }),
      vergelijking,
      waarde: factValue(text(`${name}.waarde`) ?? '', vergelijking),
      tekst: text(`${name}.tekst`) ?? '',
    };
  });
  const overig = lines('voorwaarden.overig');
  const maatwerk = text('voorwaarden.maatwerk');
  if (lijst.length === 0 && overig.length === 0 && !maatwerk)
    problem('voorwaarden.keuze', 'Noem een voorwaarde, of kies dat er geen zijn.');
  return { lijst, ...(overig.length > 0 && { overig }), ...presentFields({ maatwerk }) };
}

function amountOf({ text, euros, number }: Reader): Raw | undefined {
  const soort = text('bedrag.soort');
  if (soort === undefined) return undefined;
  const isFixed = soort === 'vast';
  const isShare = soort === 'percentage';
  const most = soort === 'geen' ? undefined : euros('bedrag.maximumInCenten');
  return {
    soort,
    ...presentFields({
      inCenten: isFixed ? euros('bedrag.inCenten') : undefined,
      eenheid: isFixed ? text('bedrag.eenheid') : undefined,
      percentage: isShare ? number('bedrag.percentage') : undefined,
      percentageVan: isShare ? text('bedrag.percentageVan') : undefined,
      maximumInCenten: most,
      maximumEenheid: most === undefined ? undefined : text('bedrag.maximumEenheid'),
      toelichting: text('bedrag.toelichting'),
    }),
  };
}

function durationOf({ text, number }: Reader): Raw | undefined {
  const soort = text('duur.soort');
  if (soort === undefined) return undefined;
  const isPeriod = soort === 'periode';
  return {
    soort,
    ...presentFields({
      waarde: isPeriod ? number('duur.waarde') : undefined,
      eenheid: isPeriod ? text('duur.eenheid') : undefined,
      verlengbaarTot: isPeriod ? number('duur.verlengbaarTot') : undefined,
      toelichting: text('duur.toelichting'),
    }),
  };
}

function procedureOf({ text, number }: Reader, values: FormValues): Raw | undefined {
  const list = 'werkwijze.stappen';
  const stappen = filledRows(values, list, ROW_FIELDS[list] ?? []).map((row) => ({
    wie: text(`${list}.${row}.wie`) ?? 'werkgever',
    tekst: text(`${list}.${row}.tekst`) ?? '',
  }));
  const terms = presentFields({
    aanvragenDoor: text('werkwijze.aanvragenDoor'),
    aanvragenUiterlijk: text('werkwijze.aanvragenUiterlijk'),
    beslistermijnInDagen: number('werkwijze.beslistermijnInDagen'),
    betaaltermijnInDagen: number('werkwijze.betaaltermijnInDagen'),
  });
  return stappen.length > 0 || Object.keys(terms).length > 0 ? { stappen, ...terms } : undefined;
}

function formOf({ text }: Reader): Raw | undefined {
  const kanaal = text('formulier.kanaal');
  if (kanaal === undefined) return undefined;
  return { kanaal, ...presentFields({ naam: text('formulier.naam'), link: text('formulier.link') }) };
}

function sourceOf({ text }: Reader, name: string): Raw {
  return {
    ...presentFields({ link: text(`${name}.link`), gecontroleerdOp: text(`${name}.gecontroleerdOp`) }),
    tekst: text(`${name}.tekst`) ?? '',
    bevestigd: text(`${name}.onbevestigd`) === undefined,
  };
}

/** @param chosen the aspects to read; all of them unless said otherwise */
export function parseParts(values: FormValues, chosen: readonly Aspect[] = aspecten.values): TypedParts {
  const reader = createReader(values);
  const read: Record<Aspect, () => Raw | undefined> = {
    beleid: () => policyOf(reader),
    voorwaarden: () => conditionsOf(reader, values),
    bedrag: () => amountOf(reader),
    duur: () => durationOf(reader),
    werkwijze: () => procedureOf(reader, values),
    formulier: () => formOf(reader),
  };
  const parts: Partial<Record<Aspect, Raw>> = {};
  for (const aspect of chosen) {
    const part = read[aspect]();
    if (!part) continue;
    const own = `${aspect}.bron`;
    parts[aspect] = { ...part, bron: sourceOf(reader, values.has(`${own}.tekst`) ? own : 'bron') };
  }
  return { parts, problems: reader.problems };
}
