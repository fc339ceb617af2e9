/** Between the comparison and the wire. */
import { type Aspect, aspecten, type HarmonisatieStatus } from '@vlinderdas/vocabulary/instruments';
import type { z } from 'zod';
import type {
  ConcurrentieSignaal,
  Matrix,
  MatrixCel,
  MatrixRij,
  Vergelijking,
  Verklaring,
  Verloop,
  Verschil,
} from '../contract/harmonisation.resource.ts';
import type { AspectDelen } from '../contract/parts.resource.ts';
import type { Declaration } from '../db/harmonisation.repository.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { describeDifferences } from '../domain/harmonisation/compare-aspect.ts';
import { contradictionOf } from '../domain/harmonisation/contradiction.ts';
import type { CoursePoint } from '../domain/harmonisation/course.ts';
import { isOffered } from '../domain/harmonisation/coverage.ts';
import { degreeOf } from '../domain/harmonisation/degree.ts';
import type { Cell, Comparison, HarmonisationMatrix, Row } from '../domain/harmonisation/matrix.ts';
import { type Signal, spreadOf } from '../domain/harmonisation/spread.ts';
import { aspectText, partsInWords, shortText, unitText } from '../domain/wording/part-text.ts';
import { toAanbieder } from './instrument.mapper.ts';

const ABSENT = 'Heeft dit niet';

const optionalDegree = (degree: number | undefined) => (degree === undefined ? {} : { graad: degree });

function toStatus({ variant, status, byAspect }: Comparison) {
  const different = aspecten.values.filter((aspect) => byAspect[aspect] === 'verschilt');
  return {
    status,
    perAspect: byAspect,
    kort: isOffered(variant) ? shortText(variant.parts, different) : ABSENT,
  };
}

function toCel(cell: Cell): z.output<typeof MatrixCel> {
  return {
    aanbieder: cell.provider.key,
    ...toStatus(cell),
    landelijkVast: cell.fixed,
    teHerzien: cell.reviewDue,
    gemeenten: cell.gemeenten.map(({ gemeente, ...comparison }) => ({
      gemeentecode: gemeente.code,
      ...toStatus(comparison),
    })),
  };
}

export function toVerklaring({ status, note, declaredOn }: Declaration): Verklaring {
  return { status, datum: declaredOn, ...(note !== undefined && { toelichting: note }) };
}

function toRij(row: Row, declaration: Declaration | undefined): z.output<typeof MatrixRij> {
  const { code, naam, soort, bereik } = row.instrument;
  const { soort: maatstaf, organisatieId } = row.yardstick.choice;
  const declared: HarmonisatieStatus | undefined = declaration?.status;
  const spreektTegen = declared && contradictionOf(declared, row);
  return {
    code,
    naam,
    soort,
    bereik,
    landelijkVast: row.fixed,
    maatstaf: { soort: maatstaf, ...(organisatieId && { organisatieId }) },
    perAspect: row.byAspect,
    ...optionalDegree(degreeOf(row.tally)),
    aantalVarianten: row.variantCount,
    ...(declaration && { verklaring: toVerklaring(declaration) }),
    ...(spreektTegen && { spreektTegen }),
    cellen: row.cells.map(toCel),
  };
}

export function toMatrix(
  matrix: HarmonisationMatrix,
  declarations: ReadonlyMap<string, Declaration>,
  catalogue: Catalogue,
): Matrix {
  return {
    op: catalogue.on,
    ...optionalDegree(matrix.degree),
    kolommen: matrix.columns.map(({ provider, degree }) => ({
      aanbieder: toAanbieder(provider.key, catalogue),
      gemeenten: provider.gemeenten.map(({ code, name }) => ({ gemeentecode: code, naam: name })),
      ...optionalDegree(degree),
    })),
    rijen: matrix.rows.map((row) => toRij(row, declarations.get(row.instrument.code))),
  };
}

/** What a set must become to be like the target, one sentence each; almost equal asks nothing. */
export function neededFor(own: AspectDelen | undefined, target: AspectDelen, perMille: number): string[] {
  if (!own || own.beleid?.aangeboden === false) {
    return ['Voeg het instrument toe', ...partsInWords(target).map((line) => `Neem over: ${line}`)];
  }
  return aspecten.values.flatMap((aspect) => {
    const wanted = aspectText(aspect, target);
    if (wanted === undefined) return [];
    if (own[aspect] === undefined) return [`Vul in bij ${aspecten.labels[aspect].toLowerCase()}: ${wanted}`];
    const differences = describeDifferences(aspect, own, target, perMille);
    return differences.filter(({ withinMargin }) => !withinMargin).map(({ change }) => change);
  });
}

function toAspect(aspect: Aspect, { variant, byAspect }: Comparison, target: AspectDelen, perMille: number) {
  const own = isOffered(variant) ? variant.parts : undefined;
  const wanted = aspectText(aspect, target);
  return {
    aspect,
    status: byAspect[aspect] ?? ('onbekend' as const),
    waarde: own ? (aspectText(aspect, own) ?? 'Niet ingevuld') : ABSENT,
    ...(wanted !== undefined && { maatstaf: wanted }),
    verschillen: own
      ? describeDifferences(aspect, own, target, perMille).map(({ sentence }) => sentence)
      : [],
  };
}

function toVerschillen(cell: Cell, target: AspectDelen, catalogue: Catalogue, perMille: number) {
  const describe = (comparison: Comparison): z.output<typeof Verschil> => ({
    aanbieder: toAanbieder(cell.provider.key, catalogue),
    ...(comparison.variant && { variantId: comparison.variant.id }),
    aspecten: aspecten.values
      .filter((aspect) => target[aspect] ?? comparison.variant?.parts[aspect])
      .map((aspect) => toAspect(aspect, comparison, target, perMille)),
    nodig: cell.fixed ? [] : neededFor(comparison.variant?.parts, target, perMille),
  });
  return [
    describe(cell),
    ...cell.gemeenten.map(({ gemeente, ...comparison }) => ({
      ...describe(comparison),
      gemeentecode: gemeente.code,
      gemeentenaam: gemeente.name,
    })),
  ];
}

export function toVergelijking(
  row: Row,
  declaration: Declaration | undefined,
  catalogue: Catalogue,
  perMille: number,
): Vergelijking {
  const { description, parts } = row.yardstick;
  const spread = spreadOf(row);
  return {
    op: catalogue.on,
    rij: toRij(row, declaration),
    maatstafOmschrijving: description,
    maatstafDelen: parts,
    verschillen: row.cells.flatMap((cell) => toVerschillen(cell, parts, catalogue, perMille)),
    ...(spread && {
      spreiding: {
        laagste: spread.lowest,
        middelste: spread.middle,
        hoogste: spread.highest,
        eenheid: unitText(spread.unit),
      },
    }),
  };
}

export function toVerloop(points: readonly CoursePoint[], split: boolean): Verloop {
  return {
    punten: points.map(({ day, degree, byInstrument, byProvider }) => ({
      op: day,
      ...optionalDegree(degree),
      ...(split && {
        perInstrument: byInstrument.map((one) => ({ code: one.code, graad: one.degree })),
        perAanbieder: byProvider.map((one) => ({ sleutel: one.key, naam: one.name, graad: one.degree })),
      }),
    })),
  };
}

export function toSignaal(signal: Signal): z.output<typeof ConcurrentieSignaal> {
  return {
    code: signal.code,
    naam: signal.name,
    verschilInCenten: signal.differenceInCents,
    hoogste: { aanbieder: signal.highest.who, kort: signal.highest.short },
    laagste: { aanbieder: signal.lowest.who, kort: signal.lowest.short },
    tekst: signal.text,
  };
}
