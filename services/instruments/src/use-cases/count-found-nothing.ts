/** What the coordinator sees of advice that found nothing: months that are over, because a month that runs tells of each day. */
import { addMonths } from '@vlinderdas/kernel/months';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { adviceOperations } from '../contract/advice.routes.ts';
import type { NietsGevonden } from '../contract/found-nothing.resource.ts';
import { readCatalogue } from '../db/catalogue.repository.ts';
import { type FoundNothingCount, listFoundNothing } from '../db/found-nothing.repository.ts';
import { addUp, holdBackSmall, monthOf, type SaidPeopleOf } from '../domain/advice/found-nothing.ts';
import { type InstrumentsDeps, today } from './deps.ts';

const MONTHS = 12;
const ELSEWHERE = 'Onbekend, of buiten de regio';

const numberOf = ({ people }: SaidPeopleOf<unknown>) => people !== undefined && { aantal: people };

function toMonth(
  month: string,
  counts: readonly FoundNothingCount[],
  nameOf: (code: string) => string,
): NietsGevonden['maanden'][number] {
  return {
    maand: month.slice(0, 7),
    gemeenten: holdBackSmall(addUp(counts, ({ gemeenteCode }) => gemeenteCode)).map((said) => ({
      ...(said.key !== undefined && { gemeentecode: said.key }),
      naam: said.key === undefined ? ELSEWHERE : nameOf(said.key),
      ...numberOf(said),
    })),
    redenen: holdBackSmall(addUp(counts, ({ reason }) => reason)).map((said) => ({
      reden: said.key,
      ...numberOf(said),
    })),
  };
}

export const readFoundNothing =
  (deps: Pick<InstrumentsDeps, 'db' | 'clock'>) =>
  async (call: Call): Promise<NietsGevonden> => {
    authorise(call.actor, adviceOperations.countFoundNothing);
    const day = today(deps);
    const before = monthOf(day);
    const { counts, providers } = await deps.db.transaction(call, async (tx) => ({
      counts: await listFoundNothing(tx, { from: addMonths(before, -MONTHS), before }),
      providers: (await readCatalogue(tx, day)).providers,
    }));
    const names = new Map(
      providers.flatMap(({ gemeenten }) => gemeenten.map(({ code, name }) => [code, name] as const)),
    );
    return {
      maanden: [...Map.groupBy(counts, ({ month }) => month)].map(([month, ofMonth]) =>
        toMonth(month, ofMonth, (code) => names.get(code) ?? code),
      ),
    };
  };
