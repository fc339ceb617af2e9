/** The facts of somebody of whom the actor may see the card. The database gives them to who may be advised, only. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { Tx } from '@vlinderdas/platform/db/database';
import { sql } from 'drizzle-orm';
import type { RegelingfeitValue } from '../domain/candidate.ts';

export interface AskedFacts {
  organisationId: string;
  birthDate: IsoDate | null;
  woongemeente: string | null;
  facts: readonly RegelingfeitValue[];
}

/** @param id of a person whose card the actor may see: the function itself asks region and role, and no more */
export async function findFacts(tx: Tx, id: string): Promise<AskedFacts | undefined> {
  const { rows } = await tx.execute<
    Omit<AskedFacts, 'facts'> & { [K in keyof RegelingfeitValue]: RegelingfeitValue[K] | null }
  >(sql`
    select organisation_id as "organisationId", birth_date as "birthDate", woongemeente,
      fact, value, source, checked_on as "checkedOn"
    from candidates.facts_for_regelingen(${id}::uuid) order by fact`);
  const [first] = rows;
  if (!first) return undefined;
  const { organisationId, birthDate, woongemeente } = first;
  const facts = rows.flatMap(({ fact, value, source, checkedOn }) =>
    fact === null || value === null ? [] : [{ fact, value, source, checkedOn }],
  );
  return { organisationId, birthDate, woongemeente, facts };
}
