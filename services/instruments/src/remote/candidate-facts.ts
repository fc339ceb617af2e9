/**
 * What the rules ask of a candidate, from the service that keeps it: as the caller, for one vacancy, with the proof
 * that it is this service that asks. Nothing of the answer is kept here.
 */
import { createCandidatesClient } from '@vlinderdas/candidates-service/contract/candidates.client';
import { FACTS_PURPOSE } from '@vlinderdas/candidates-service/contract/fact.resource';
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { PurposeTokens } from '@vlinderdas/platform/auth/purpose-token';
import type { Call } from '@vlinderdas/platform/http/call';
import type { Transport } from '@vlinderdas/platform/http/client';
import type { Feitwaarde, Regelingfeit, Uitkering } from '@vlinderdas/vocabulary/candidates';

interface CandidateFacts {
  /** The organisation that guides the person. */
  organisatieId: string;
  geboortedatum?: IsoDate | undefined;
  uitkering?: Uitkering | undefined;
  /** CBS code: `GM0772`. */
  woongemeente?: string | undefined;
  /** Of the minimum wage. */
  loonwaardePercentage?: number | undefined;
  /** An estimate of the profile is never established: that belongs to a placement. */
  loonwaardeVastgesteld?: boolean | undefined;
  feiten: readonly {
    feit: Regelingfeit;
    waarde: Feitwaarde;
    bron?: string | undefined;
    gecontroleerdOp?: IsoDate | undefined;
  }[];
}

/** @throws notFound 404 for whom the caller may not see, forbidden 403 for a caller who may not be advised */
export type ReadCandidateFacts = (
  call: Call,
  kandidaatId: string,
  vacatureId: string,
) => Promise<CandidateFacts>;

export function createReadCandidateFacts(transport: Transport, tokens: PurposeTokens): ReadCandidateFacts {
  const candidates = createCandidatesClient(transport);
  return async ({ credentials, correlationId, traceparent, actor }, kandidaatId, vacatureId) => {
    const claim = {
      purpose: FACTS_PURPOSE,
      subjectId: kandidaatId,
      contextId: vacatureId,
      actorId: actor.actorId ?? '',
    };
    const caller = { credentials, correlationId, ...(traceparent !== undefined && { traceparent }) };
    const { body } = await candidates.askFacts(
      { ...caller, purposeToken: tokens.sign(claim) },
      { params: { kandidaatId }, body: { doel: FACTS_PURPOSE, vacatureId } },
    );
    const { loonwaardeIndicatie: estimate, ...facts } = body;
    return {
      ...facts,
      ...(estimate && { loonwaardePercentage: estimate.percentage, loonwaardeVastgesteld: false }),
    };
  };
}
