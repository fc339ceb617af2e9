/** What a delivered file does to the set of whoever sent it: the report of every row, and what is to be written. */
import type { ImportVerslag } from '../../contract/exchange.resource.ts';
import type { Catalogue, ProviderVariant } from '../catalogue.ts';
import type { Delivery, NewInstrument } from './delivery.ts';
import { type JudgedRow, judgeRows, OTHER_PROVIDER, reportOf } from './judge-rows.ts';
import { type DeliveredVariant, type ImportPlan, planImport } from './plan-import.ts';

/** One thing to write. They go in order: what becomes shorter first, so that no two rows share a day half-way. */
export type ImportStep =
  | { kind: 'end'; before: ProviderVariant; on: string }
  | { kind: 'correction'; before: ProviderVariant; after: DeliveredVariant }
  | { kind: 'addition'; variant: DeliveredVariant };

/** A row of another provider, that the sender tried to write. */
export interface StrangeRow {
  instrumentCode: string;
  organisationId: string;
}

export interface Judgement {
  report: ImportVerslag;
  /** Instruments that come along with the rows that go in. */
  fresh: readonly NewInstrument[];
  strangers: readonly StrangeRow[];
}

function stepsOf({ ends, corrections, additions }: ImportPlan): ImportStep[] {
  return [
    ...ends.map((end) => ({ kind: 'end' as const, ...end })),
    ...corrections
      .toSorted((one, other) => ((one.after.validTo ?? '9') < (other.after.validTo ?? '9') ? -1 : 1))
      .map((correction) => ({ kind: 'correction' as const, ...correction })),
    ...additions.map((variant) => ({ kind: 'addition' as const, variant })),
  ];
}

const strangersOf = (rows: readonly JudgedRow[]): StrangeRow[] =>
  rows.flatMap(({ variant, problems }) =>
    variant && problems.some(({ code }) => code === OTHER_PROVIDER)
      ? [{ instrumentCode: variant.instrumentCode, organisationId: variant.organisatieId }]
      : [],
  );

export interface DeliveryJudge {
  organisationId: string;
  catalogue: Pick<Catalogue, 'instruments' | 'providers'>;
  /** All rows of the sender, every period. */
  existing: readonly ProviderVariant[];
  /** Only looked at: nothing will be written. */
  proef: boolean;
}

export function judgeDelivery(
  delivery: Delivery,
  { organisationId, catalogue, existing, proef }: DeliveryJudge,
): Judgement & { steps: ImportStep[] } {
  const rows = judgeRows(delivery, organisationId, catalogue);
  const plan = planImport(
    existing,
    rows.flatMap(({ accepted }, place) => (accepted ? [{ number: place, variant: accepted }] : [])),
  );
  const used = new Set(plan.additions.map(({ instrumentCode }) => instrumentCode));
  const fresh = delivery.instruments.filter(({ code }) => used.has(code));
  const newInstruments = fresh.map(({ fields }) => fields.naam);
  return {
    report: reportOf(rows, plan, { proef, newInstruments }),
    fresh,
    strangers: strangersOf(rows),
    steps: stepsOf(plan),
  };
}
