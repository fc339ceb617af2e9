/**
 * When an employer may read about regelingen, and what. Naming one tells of disability or benefit, so it takes the
 * candidate's agreement for this vacancy, and it ends with the voordracht or with the agreement (R13, R30).
 */
import type { Advies, InstrumentAdvies } from '@vlinderdas/instruments-service/contract/advice.resource';
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { Kanaal } from '@vlinderdas/vocabulary/proposals';
import type { GetoondeRegeling } from '../contract/regelingen.resource.ts';
import type { Stage } from './stage.ts';

export interface RegelingenAgreement {
  channel: Kanaal;
  date: IsoDate;
  /** ISO 8601 instant. */
  recordedAt: string;
  recordedBy: string | null;
  /** ISO 8601 instant; null while it holds. */
  withdrawnAt: string | null;
  /** Frozen when it was agreed; empty after it was taken back. */
  shown: readonly GetoondeRegeling[];
}

/** Whether somebody may still record what the candidate says about it. */
export function mayDiscussRegelingen(stage: Stage): boolean {
  return ['akkoord', 'voorgesteld', 'kennismaking', 'aangenomen'].includes(stage.status);
}

/** What the employer reads of it now; undefined before the sending, without agreement, and when it came to nothing. */
export function visibleRegelingen(
  stage: Stage,
  agreement: RegelingenAgreement | undefined,
): readonly GetoondeRegeling[] | undefined {
  if (!agreement || agreement.withdrawnAt !== null) return undefined;
  return ['voorgesteld', 'kennismaking', 'aangenomen'].includes(stage.status) ? agreement.shown : undefined;
}

/** An allow-list: reasons, facts, calculation and what is missing stay with the colleagues. */
function toShown(advice: InstrumentAdvies): GetoondeRegeling {
  const { code, naam, bedrag, duur, aanbieder, contact, stappen, aanvragenDoor, uiterlijk, formulier } =
    advice;
  return {
    code,
    naam,
    ...(bedrag !== undefined && { bedrag }),
    ...(duur !== undefined && { duur }),
    ...(aanbieder && { aanbieder: aanbieder.naam }),
    ...(contact && { contact }),
    stappen,
    ...(aanvragenDoor && { aanvragenDoor }),
    ...(uiterlijk && { uiterlijk }),
    ...(formulier && { formulier }),
    nogNaTeGaan: advice.uitkomst === 'onbekend',
  };
}

/**
 * @param codes what may be shown; undefined means everything that the advice says yes to
 * @returns positions in `codes` that the advice does not allow, or what will be shown
 */
export function chooseRegelingen(
  { instrumenten }: Pick<Advies, 'instrumenten'>,
  codes: readonly string[] | undefined,
): { shown: GetoondeRegeling[] } | { impossible: number[] } {
  const possible = instrumenten.filter(({ uitkomst }) => uitkomst !== 'nee');
  if (codes === undefined) {
    return { shown: possible.filter(({ uitkomst }) => uitkomst === 'ja').map(toShown) };
  }
  const impossible = codes.flatMap((code, index) =>
    possible.some((advice) => advice.code === code) ? [] : [index],
  );
  if (impossible.length > 0) return { impossible };
  return { shown: possible.filter(({ code }) => codes.includes(code)).map(toShown) };
}
