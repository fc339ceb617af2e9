/** Asks for advice as the reader; whatever goes wrong there, the page around it stands. */

import type { AdviesVraag } from '@vlinderdas/instruments-service/contract/advice.resource';
import { adviceOperations } from '@vlinderdas/instruments-service/contract/advice.routes';
import { Problem } from '@vlinderdas/kernel/problem';
import type { ContractClient } from '@vlinderdas/platform/http/client';
import type { Caller } from '../http/visit.ts';
import type { FoundAdvice } from './advice-block.ts';

const READERS = Object.keys(adviceOperations.advise.access);

/** Nothing is asked for who may not read it: an employer, a coordinator. */
export async function findAdvice(
  instruments: Pick<ContractClient<typeof adviceOperations>, 'advise'>,
  reader: { caller: Caller; roles: readonly string[] },
  body: AdviesVraag,
): Promise<FoundAdvice> {
  if (!reader.roles.some((role) => READERS.includes(role))) return { kind: 'none' };
  try {
    return { kind: 'found', advice: (await instruments.advise(reader.caller, { body })).body };
  } catch (error) {
    const isRefused = error instanceof Problem && [403, 404].includes(error.definition.status);
    return { kind: isRefused ? 'none' : 'away' };
  }
}
